import { expect, it } from 'vitest';
import { dropIslandIds } from '../../../src/hosting/drop-island-ids.ts';

it('takes the id off islands, which names the folder of the build', () => {
  expect(dropIslandIds('<astro-island uid="1yh6Vq" prefix="r1" ssr><p uid="a">')).toBe(
    '<astro-island prefix="r1" ssr><p uid="a">',
  );
});
