import { beforeEach, expect, it, vi } from 'vitest';

const FAULT = { file: 'content/a.yaml', field: '', message: 'wrong' };

// What was found in order is remembered by the module, so each test has its own.
let once: typeof import('../../../src/content-check/find-once.ts');
beforeEach(async () => {
  vi.resetModules();
  once = await import('../../../src/content-check/find-once.ts');
});

it('looks once at what is in order, and again at anything else', () => {
  const find = vi.fn(() => []);
  once.findOnce('a', find);
  once.findOnce('a', find);
  expect(find).toHaveBeenCalledTimes(1);
  once.findOnce('b', find);
  expect(find).toHaveBeenCalledTimes(2);
});

it('finds a fault every time', () => {
  for (const time of ['first', 'second'])
    expect(
      once.findOnce('a', () => [FAULT]),
      time,
    ).toEqual([FAULT]);
  expect(once.listInOrder()).toEqual([]);
});

it('does not look at what an earlier run found in order, and keeps only what was asked about', () => {
  const find = vi.fn(() => [FAULT]);
  once.trustMarks(['a', 'of a file that changed']);
  expect(once.findOnce('a', find)).toEqual([]);
  expect(find).not.toHaveBeenCalled();
  expect(once.listInOrder()).toEqual(['a']);
});
