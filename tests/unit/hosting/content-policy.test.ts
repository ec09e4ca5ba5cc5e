import { expect, it } from 'vitest';
import {
  hashInline,
  keepOwnHashes,
  listScriptHashes,
} from '../../../src/hosting/content-policy.ts';

it('lists the inline scripts of all pages once each, and no data', () => {
  const pages = [
    '<script>a()</script><script type="module">b()</script>',
    '<script>a()</script><script type="application/ld+json">{"a":1}</script>',
    '<p>no script</p><style>p{}</style>',
  ];
  expect(listScriptHashes(pages)).toEqual([hashInline('a()'), hashInline('b()')].toSorted());
});

const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
const quote = (code: string) => `'${hashInline(code)}'`;

it('keeps the hashes of what is in the page, and no others', () => {
  const body = '<style>p{}</style><script type="module">a()</script><p>words</p>';
  const policy = (script: string, style: string) =>
    page(`default-src 'none'; script-src 'self'${script}; style-src 'self'${style};`, body);
  expect(
    keepOwnHashes(
      policy(` ${quote('b()')} ${quote('a()')}`, ` ${quote('p{}')} ${quote('words')} ${quote('')}`),
    ),
  ).toBe(policy(` ${quote('a()')}`, ` ${quote('p{}')}`));
});

it('does not touch a hash in the words of a page', () => {
  const words = page("script-src 'self';", `<code> ${quote('b()')}</code>`);
  expect(keepOwnHashes(words)).toBe(words);
});
