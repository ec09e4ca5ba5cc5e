import { type Fault, readFieldPath } from './fault.ts';
import { makeLineFinder } from './find-line.ts';

/** The text of a file by its name from the project's root; undefined where there is none. */
export type ReadFile = (file: string) => string | undefined;

/** So many words in a row are enough to know a passage by. */
const ENOUGH_WORDS = 6;

/**
 * The same faults, each with the line on which it stands; those of files that are not there, or not
 * text, stay without one. A file is read only if it has a fault.
 */
export function locateFaults(faults: readonly Fault[], readFile: ReadFile): Fault[] {
  const finders = new Map<string, ((fault: Fault) => number) | undefined>();
  return faults.map((fault) => {
    if (fault.line !== undefined) return fault;
    if (!finders.has(fault.file)) finders.set(fault.file, makeFinder(fault.file, readFile));
    const line = finders.get(fault.file)?.(fault);
    return line === undefined ? fault : { ...fault, line };
  });
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

/** The YAML of a file, how many lines stand before it, and the line on which its prose begins. */
function takeFields(file: string, text: string): { text: string; offset: number; body: number } {
  const matter = file.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n\s*/.exec(text) : undefined;
  if (!matter) return { text, offset: 0, body: 1 };
  const [head, yaml = ''] = matter;
  return { text: yaml, offset: 1, body: head.split('\n').length };
}

/**
 * The line on which a passage begins, whatever marks stand between its words, as far as it can be
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
