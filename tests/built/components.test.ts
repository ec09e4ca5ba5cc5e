import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readWholeSite } from '../support/built-site.ts';

it('has nothing of the page of all components, which is for development only', () => {
  expect(listFiles('dist').filter((file) => /(^|\/)dev\//.test(file))).toEqual([]);
  // A number of its examples, and what its template marks each state with.
  expect(readWholeSite('dist')).not.toMatch(/0808 157 0|data-state=|data-look=/);
});
