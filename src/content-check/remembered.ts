import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFiles, PageFiles } from './content-files.ts';
import type { Fault } from './fault.ts';

/** What earlier runs found in order, so that an editor who changed one file waits for that file only. */
export interface Remembered {
  /** Marks of the last whole runs that found nothing wrong, the newest first. */
  runs: readonly string[];
  /** Marks of files without a word that is spelt wrong. */
  spelt: readonly string[];
  /** Marks of what {@link findOnce} found in order. */
  inOrder: readonly string[];
}

const NONE: Remembered = { runs: [], spelt: [], inOrder: [] };

const PROJECT = join(import.meta.dirname, '../..');

/** What decides, beside the code and the content, what is found: the packages and the known words. */
const RULES = ['package-lock.json', 'cspell.content.yaml', 'cspell.config.yaml'];

/** A mark of everything but the content that decides what is found. With another, nothing is remembered. */
export function markCode(): string {
  const code = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join('src', name));
  const texts = [...code, ...RULES].map((name) => readFileSync(join(PROJECT, name), 'utf8'));
  return markOf(process.version, ...texts);
}

/**
 * A mark of all that one run looks at.
 *
 * @param kind what else says how it looks: the day, and whether it is for a build
 */
export function markRun(files: ContentFiles, pages: PageFiles, ...kind: string[]): string {
  const texts = [...files, ...pages].flatMap(([name, text]) =>
    // No text is not the same as an empty one.
    text === undefined ? [name, '', ''] : [name, text],
  );
  return markOf(...kind, ...texts);
}

/**
 * Reads what an earlier run kept.
 *
 * @param place the file that {@link keep} wrote
 * @param rules marks or texts of all that says what is wrong
 * @returns nothing where the file is missing, spoilt, or of other rules
 */
export function recall(place: string, rules: readonly string[]): Remembered {
  try {
    const { key, ...kept } = JSON.parse(readFileSync(place, 'utf8')) as Remembered & {
      key: string;
    };
    return key === markOf(...rules) ? kept : NONE;
  } catch {
    return NONE;
  }
}

/** Keeps what this run found for the next. Where it cannot be written, the next run takes longer. */
export function keep(place: string, rules: readonly string[], remembered: Remembered): void {
  // Written beside it first: two runs at once leave one whole file.
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(draft, JSON.stringify({ key: markOf(...rules), ...remembered }));
    renameSync(draft, place);
  } catch {
    return;
  }
}

/** A short mark of a text; two texts have never been seen to share one. */
export function markOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  // With its length, so that no text can imitate the end of one and the beginning of the next.
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64');
}

/** Marks of what an earlier run found in order. */
const trusted = new Set<string>();
/** Marks of what this run found in order, or was told. */
const inOrder = new Set<string>();

/**
 * Finds the faults of something that is large and seldom changes: none, without looking, where this
 * run or an earlier one found none.
 *
 * @param mark of everything that decides what is found
 */
export function findOnce(mark: string, find: () => Fault[]): Fault[] {
  const faults = trusted.has(mark) || inOrder.has(mark) ? [] : find();
  if (faults.length === 0) inOrder.add(mark);
  return faults;
}

/**
 * Lets things pass without looking at them again.
 *
 * @param marks what {@link listInOrder} returned in an earlier run of the same code
 */
export function trustMarks(marks: readonly string[]): void {
  for (const mark of marks) trusted.add(mark);
}

/** The marks of what this run asked about and found in order. */
export function listInOrder(): string[] {
  return [...inOrder];
}

/** What a map and one of objects have in common. */
interface Known<Key, Found> {
  has(key: Key): boolean;
  get(key: Key): Found | undefined;
  set(key: Key, found: Found): unknown;
}

/**
 * Remembers what was found for a key: most are asked about several times in a check.
 *
 * @param known where it is kept: for objects a `WeakMap`, which lets go of them
 */
export function remember<Key, Found>(
  find: (key: Key) => Found,
  known: Known<Key, Found> = new Map<Key, Found>(),
): (key: Key) => Found {
  return (key) => {
    const found = known.has(key) ? (known.get(key) as Found) : find(key);
    known.set(key, found);
    return found;
  };
}
