import { expect, it } from 'vitest';
import { dropRepeated, type Fault } from '../../../src/content-check/fault.ts';

it('tells a fault once that a line has twice, and again on another line', () => {
  const fault = (line: number): Fault => ({ file: 'a.md', field: 'text', message: 'no', line });
  expect(dropRepeated([fault(3), fault(3), fault(4)])).toEqual([fault(3), fault(4)]);
});
