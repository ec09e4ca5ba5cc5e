import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { ContentFiles } from './content-files.ts';

/** Why something that is not wrong is on an editor's list. */
export type TaskKind =
  | 'overdue'
  | 'due'
  | 'ending'
  | 'unconfirmed'
  | 'single source'
  | 'conflict'
  | 'unknown'
  | 'decide';

/** One thing that is wrong, or to be done, in one field of one content file. */
export interface Fault {
  /** The file, from the project's root: `content/services/gp.yaml`. */
  file: string;
  /** The path to the field, `channels[0].number`, or "" where the whole file is at fault. */
  field: string;
  /** What is wrong and how to fix it, in plain words. */
  message: string;
  /** Its line in the file, counted from 1, where that is known. */
  line?: number;
  /** Of a task for an editor, which stops nothing: why it is on the list. */
  task?: TaskKind;
  /** Words of the passage at fault, where no field leads to it. */
  near?: string;
}

/** A fault in a file that its caller knows. */
export type Finding = Omit<Fault, 'file'>;

/** The same findings as faults of a file. */
export function inFile<Found extends Finding>(
  file: string,
  findings: readonly Found[],
): (Found & { file: string })[] {
  return findings.map((finding) => ({ file, ...finding }));
}

/** The finding that a reference leads to no service; none where it does. */
export function checkService(ids: ReadonlySet<string>, id: string, field: string): Finding[] {
  if (ids.has(id)) return [];
  return [{ field, message: `there is no content/services/${id}.yaml; correct the id` }];
}

/** The names that are in a list before, each with the place where it is again. */
export function listRepeated(names: readonly string[]): { name: string; index: number }[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}

/** How many faults of one file are named: what an accident leaves beyond that follows from the first. */
const MOST_OF_A_FILE = 20;
/** The longest name of a field and message, in characters: a damaged file may have its text in either. */
const LONGEST_FIELD = 200;
const LONGEST_MESSAGE = 800;

/**
 * A fault as one line: file and line, field, what is wrong, how to fix it. A task has its kind in the place
 * of the field.
 */
export function printFault({ file, line, field, task, message }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, task ?? shorten(field, LONGEST_FIELD), shorten(message, LONGEST_MESSAGE)]
    .filter(Boolean)
    .join(': ');
}

/** The faults in their order, of each file only the first ones, and how many more it has. */
export function limitFaults(faults: readonly Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ file }) => file)].flatMap(([file, all]) => {
    if (all.length <= MOST_OF_A_FILE) return all;
    const more = all.length - MOST_OF_A_FILE;
    const message = `it has ${more} more faults; fix those above first and check again`;
    return [...all.slice(0, MOST_OF_A_FILE), { file, field: '', message }];
  });
}

/** Each fault once: a passage may have the same one several times on one line. */
export function dropRepeated(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [printFault(fault), fault])).values()];
}

/** A text on one line. Of a long one the middle is left out: the remedy is at the end. */
function shorten(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const half = Math.floor(longest / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** A path of keys and list positions as editors read it: `channels[0].number`. */
export function writeFieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

/** The steps of a path that {@link writeFieldPath} wrote: `['channels', 0, 'number']`. */
function readFieldPath(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

/** The text of a file by its name from the project's root; undefined where there is none. */
export type ReadFile = (file: string) => string | undefined;

/** So many words in a row are enough to know a passage by. */
const ENOUGH_WORDS = 6;

/**
 * The same faults, each with its line; those of files that are not there, or not text, have none. A file is read only if it has a fault.
 */
export function locateFaults<Found extends Fault>(
  faults: readonly Found[],
  readFile: ReadFile,
): (Found & Pick<Fault, 'line'>)[] {
  const finders = new Map<string, ((fault: Fault) => number) | undefined>();
  return faults.map((fault) => {
    if (fault.line !== undefined) return fault;
    if (!finders.has(fault.file)) finders.set(fault.file, makeFinder(fault.file, readFile));
    const line = finders.get(fault.file)?.(fault);
    return line === undefined ? fault : { ...fault, line };
  });
}

/** The same for faults that are all in files of the content. */
export function locateInContent<Found extends Fault>(
  faults: readonly Found[],
  files: ContentFiles,
): (Found & Pick<Fault, 'line'>)[] {
  return locateFaults(faults, (file) => files.get(file.replace(/^content\//, '')));
}

function makeFinder(file: string, readFile: ReadFile): ((fault: Fault) => number) | undefined {
  const text = readFile(file);
  if (text === undefined) return undefined;
  const fields = takeFields(file, text);
  let find: ((path: readonly (string | number)[]) => number) | undefined;
  return ({ field, near }) => {
    if (near !== undefined) return findPassage(text, near, fields.body);
    if (field === '') return 1;
    if (field === 'text') return fields.body;
    find ??= makeLineFinder(fields.text, fields.offset);
    return find(readFieldPath(field));
  };
}

/** The YAML of a file, how many lines come before it, and the line on which its prose begins. */
function takeFields(file: string, text: string): { text: string; offset: number; body: number } {
  const matter = file.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n\s*/.exec(text) : undefined;
  if (!matter) return { text, offset: 0, body: 1 };
  const [head, yaml = ''] = matter;
  return { text: yaml, offset: 1, body: head.split('\n').length };
}

/**
 * The line on which a passage begins, whatever marks are between its words, as far as it can be
 * told from words in a row.
 *
 * @param otherwise the line where no such words are
 */
function findPassage(text: string, passage: string, otherwise: number): number {
  const words = listWords(text).filter(({ line }) => line >= otherwise);
  const wanted = listWords(passage).map(({ word }) => word);
  for (let size = Math.min(ENOUGH_WORDS, wanted.length); size > 0; size -= 1)
    for (let start = 0; start + size <= wanted.length; start += 1) {
      const run = wanted.slice(start, start + size);
      const at = words.findIndex((_, index) =>
        run.every((word, step) => words[index + step]?.word === word),
      );
      if (at >= 0) return words[at]?.line ?? otherwise;
    }
  return otherwise;
}

function listWords(text: string): { word: string; line: number }[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => ({
      word,
      line: index + 1,
    })),
  );
}

/** The steps to a field: `['channels', 0, 'number']`. */
type Path = readonly (string | number)[];

/**
 * Finds the lines of a YAML text on which fields are, counted from 1: of one that is not there, that of the
 * nearest field around it, and 1 where there is nothing at all. The parser that knows lines is slow to load,
 * so it is loaded only for a text with a fault.
 *
 * @param offset how many lines come before the text in its file
 */
function makeLineFinder(text: string, offset = 0): (path: Path) => number {
  const { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = createRequire(
    import.meta.url,
  )('yaml') as typeof Yaml;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });

  /** Where one step leads: the name of a field, or an item of a list by its place or its `id`. */
  const take = (around: unknown, step: string | number): { start: unknown; value: unknown } => {
    if (isMap(around)) {
      const pair = around.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      return { start: pair?.key, value: pair?.value };
    }
    const items = isSeq(around) ? around.items : [];
    const item =
      typeof step === 'number'
        ? items[step]
        : items.find((candidate) => isMap(candidate) && candidate.get('id') === step);
    return { start: item, value: item };
  };

  return (path) => {
    let node: unknown = document.contents;
    let line = 1;
    for (const step of path) {
      const { start, value } = take(node, step);
      if (!isNode(start) || !start.range) break;
      line = counter.linePos(start.range[0]).line;
      node = value;
    }
    return line + offset;
  };
}
