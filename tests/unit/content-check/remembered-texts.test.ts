import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepTexts, markOf, recallTexts } from '../../../src/content-check/remembered-texts.ts';

const TEXTS = {
  harmless: ['You can ring.'],
  spelt: [markOf('name: Galop')],
  examples: [markOf('he follows me')],
};
const NONE = { harmless: [], spelt: [], examples: [] };

let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'));
  place = join(folder, 'cache', 'texts.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('recallTexts', () => {
  it('reads what an earlier run kept under the same rules', () => {
    keepTexts(place, ['a rule'], TEXTS);
    expect(recallTexts(place, ['a rule'])).toEqual(TEXTS);
  });

  it('remembers nothing once a rule has changed', () => {
    keepTexts(place, ['a rule', 'words'], TEXTS);
    expect(recallTexts(place, ['a stricter rule', 'words'])).toEqual(NONE);
    // Where one file ends and the next begins counts, too.
    expect(recallTexts(place, ['a rulewords', ''])).toEqual(NONE);
  });

  it('remembers nothing where there is no file, or a spoilt one', () => {
    expect(recallTexts(place, ['a rule'])).toEqual(NONE);
    keepTexts(place, ['a rule'], TEXTS);
    writeFileSync(place, '{"key": ');
    expect(recallTexts(place, ['a rule'])).toEqual(NONE);
  });
});

describe('keepTexts', () => {
  it('lets a run go on where nothing can be written', () => {
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    expect(() => {
      keepTexts(place, ['a rule'], TEXTS);
    }).not.toThrow();
    expect(recallTexts(place, ['a rule'])).toEqual(NONE);
  });
});
