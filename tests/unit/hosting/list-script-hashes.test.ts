import { expect, it } from 'vitest';
import { listScriptHashes } from '../../../src/hosting/list-script-hashes.ts';
import { hashScript } from '../../../src/integrations/inline-script.ts';

it('lists the inline scripts of all pages once each, and no data', () => {
  const pages = [
    '<script>a()</script><script type="module">b()</script>',
    '<script>a()</script><script type="application/ld+json">{"a":1}</script>',
    '<p>no script</p><style>p{}</style>',
  ];
  expect(listScriptHashes(pages)).toEqual([hashScript('a()'), hashScript('b()')].toSorted());
});
