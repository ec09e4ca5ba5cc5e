import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readWholeSite } from '../support/built-site.ts';

it('has nothing from the page of all components, which is only for development', () => {
  expect(listFiles('dist').filter((file) => /(^|\/)dev\//.test(file))).toEqual([]);
  // A number of its examples, and what its template marks each state with.
  expect(readWholeSite('dist')).not.toMatch(/0808 157 0|data-state=|data-look=/);
});
