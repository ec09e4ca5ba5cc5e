import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, markOf, markRun, recall } from '../../../src/content-check/remembered.ts';

const FOUND = {
  runs: [markOf('a run')],
  spelt: [markOf('name: Galop')],
  inOrder: [markOf('he follows me')],
};
const NONE = { runs: [], spelt: [], inOrder: [] };

let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'));
  place = join(folder, 'cache', 'in-order.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('recall', () => {
  it('reads what an earlier run kept under the same rules', () => {
    keep(place, ['a rule'], FOUND);
    expect(recall(place, ['a rule'])).toEqual(FOUND);
  });

  it('remembers nothing once a rule has changed', () => {
    keep(place, ['a rule', 'words'], FOUND);
    expect(recall(place, ['a stricter rule', 'words'])).toEqual(NONE);
    // Where one file ends and the next begins counts, too.
    expect(recall(place, ['a rulewords', ''])).toEqual(NONE);
  });

  it('marks two texts otherwise than one that imitates their joint', () => {
    const marks = ['a\0b', 'a1 b', 'ab'].map((text) => markOf(text));
    expect(marks).not.toContain(markOf('a', 'b'));
  });

  it('remembers nothing where there is no file, or a spoilt one', () => {
    expect(recall(place, ['a rule'])).toEqual(NONE);
    keep(place, ['a rule'], FOUND);
    writeFileSync(place, '{"key": ');
    expect(recall(place, ['a rule'])).toEqual(NONE);
  });
});

describe('keep', () => {
  it('lets a run go on where nothing can be written', () => {
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    expect(() => {
      keep(place, ['a rule'], FOUND);
    }).not.toThrow();
    expect(recall(place, ['a rule'])).toEqual(NONE);
  });
});

describe('markRun', () => {
  const files = new Map([
    ['a.yaml', 'a'],
    ['b.yaml', 'b'],
  ]);
  const pages = new Map([['src/pages/index.astro', '<p>']]);
  const mark = markRun(files, pages, '2026-01-01', '');

  it.each([
    ['a word of a file', markRun(new Map([...files, ['b.yaml', 'c']]), pages, '2026-01-01', '')],
    ['a file more', markRun(new Map([...files, ['c.yaml', '']]), pages, '2026-01-01', '')],
    ['a file less', markRun(new Map([['a.yaml', 'a']]), pages, '2026-01-01', '')],
    [
      'the name of a file',
      markRun(
        new Map([
          ['a.yaml', 'a'],
          ['c.yaml', 'b'],
        ]),
        pages,
        '2026-01-01',
        '',
      ),
    ],
    ['a page', markRun(files, new Map([['src/pages/index.astro', '<b>']]), '2026-01-01', '')],
    ['the day', markRun(files, pages, '2026-01-02', '')],
    ['what it is for', markRun(files, pages, '2026-01-01', 'for a build')],
  ])('is another where %s changes', (_, other) => {
    expect(other).not.toBe(mark);
  });

  it('tells a file that is no text from an empty one', () => {
    const [empty, none] = ['', undefined].map((text) => markRun(new Map([['a', text]]), pages));
    expect(none).not.toBe(empty);
  });
});

describe('findOnce', () => {
  const FAULT = { file: 'content/a.yaml', field: '', message: 'wrong' };

  // The module remembers what was in order, so each test has its own.
  let once: typeof import('../../../src/content-check/remembered.ts');
  beforeEach(async () => {
    vi.resetModules();
    once = await import('../../../src/content-check/remembered.ts');
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
});
