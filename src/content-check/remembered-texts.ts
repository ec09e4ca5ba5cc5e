import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

/** The code that decides what is found in a text; when it changes, nothing is remembered. */
const CODE = ['domain/wording', 'domain/text', 'content-check'];

/** Texts that an earlier run found in order, by what they were checked for. */
export interface RememberedTexts {
  /** Texts without a phrase that does harm. */
  harmless: readonly string[];
  /** Marks of files without a word that is spelt wrong. */
  spelt: readonly string[];
  /** Marks of the examples of the search, as they were read and as they were checked. */
  examples: readonly string[];
}

const NONE: RememberedTexts = { harmless: [], spelt: [], examples: [] };

/**
 * Reads what an earlier run kept, so that an editor who changed one file waits for that file only.
 *
 * @param place the file that {@link keepTexts} wrote
 * @param rules the texts of the files that say what is wrong; with others, nothing is remembered
 * @returns nothing where the file is missing, spoilt, or of other code or rules
 */
export function recallTexts(place: string, rules: readonly string[]): RememberedTexts {
  try {
    const { key, ...texts } = JSON.parse(readFileSync(place, 'utf8')) as RememberedTexts & {
      key: string;
    };
    return key === makeKey(rules) ? texts : NONE;
  } catch {
    return NONE;
  }
}

/** Keeps texts for the next run. Where they cannot be written, the next run takes longer. */
export function keepTexts(place: string, rules: readonly string[], texts: RememberedTexts): void {
  // Written beside it first: two runs at once leave one whole file.
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(draft, JSON.stringify({ key: makeKey(rules), ...texts }));
    renameSync(draft, place);
  } catch {
    return;
  }
}

/** A short mark of a text; two texts have never been seen to share one. */
export function markOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64');
}

function makeKey(rules: readonly string[]): string {
  const code = CODE.flatMap((folder) =>
    readdirSync(join(SOURCE, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(SOURCE, folder, name), 'utf8')),
  );
  return markOf(...code, ...rules);
}
