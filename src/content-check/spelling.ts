import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { parseYaml } from './parse.ts';
import { markOf, remember } from './remembered.ts';

/** The files that hold words for readers; the others hold codes, phrases to look for, or names. */
const FILES =
  /^(?:guides\/[^/]+\.md|services\/[^/]+\.yaml|questionnaires\/en\/[^/]+\.yaml|(?:doors|needs|site|terms|ui\.en)\.yaml)$/;

const PROJECT = join(import.meta.dirname, '../..');

/** The language, and the project's own list of words. */
const CONFIGURATION = join(PROJECT, 'cspell.content.yaml');
const OWN_WORDS = join(PROJECT, 'cspell.config.yaml');

let knowsAll: KnowsAll | undefined;

/**
 * Checks the spelling of the content, in British English. The spelling checker takes longer to start
 * than all other checks together, so it reads only a text with a word that is not simply in its
 * dictionary.
 *
 * @param spelt the marks of files that are known to be right
 */
export async function checkSpelling(
  files: ContentFiles,
  spelt?: ReadonlySet<string>,
): Promise<Fault[]> {
  const faults = await Promise.all(
    listDoubtful(files, spelt).map((name) => checkFile(`content/${name}`, files.get(name) ?? '')),
  );
  return faults.flat();
}

/**
 * The names of the files that only the spelling checker can judge.
 *
 * @param spelt the marks of files that are known to be right
 */
export function listDoubtful(
  files: ContentFiles,
  spelt: ReadonlySet<string> = new Set(),
): string[] {
  return [...files].flatMap(([name, text = '']) =>
    FILES.test(name) && !spelt.has(markOf(text)) && !isSimple(text) ? [name] : [],
  );
}

const isSimple = remember((text: string) => {
  knowsAll ??= makeWordList(readOwnWords());
  return knowsAll(text);
});

/** The marks of all files whose spelling is checked. */
export function listSpelt(files: ContentFiles): string[] {
  return [...files].flatMap(([name, text = '']) => (FILES.test(name) ? [markOf(text)] : []));
}

function readOwnWords(): string[] {
  const { data } = parseYaml(OWN_WORDS, readFileSync(OWN_WORDS, 'utf8'));
  return (data as { words: string[] }).words;
}

async function checkFile(file: string, text: string): Promise<Fault[]> {
  const { spellCheckDocument } = await import('cspell-lib');
  const { issues } = await spellCheckDocument(
    { uri: pathToFileURL(join(PROJECT, file)).href, text },
    { configFile: CONFIGURATION, generateSuggestions: true, numSuggestions: 1 },
    {},
  );
  return issues.map(({ text: word, line, suggestions }) => ({
    file,
    field: '',
    line: text.slice(0, line.offset).split('\n').length,
    message: `"${word}" is not a word of British English that we know${suggestions?.[0] ? `, perhaps "${suggestions[0]}"` : ''}; correct it, or add it to "words" in cspell.config.yaml`,
  }));
}

/** Words that are shorter are not checked. */
const SHORTEST = 4;

/** What is not checked: addresses, and publishers that are named by theirs. */
const ADDRESSES = /https?:\/\/[^\s"]+|[a-z0-9.@_-]+\.(?:uk|org|com)\b/gi;
/** Words that a file has of its own. */
const IGNORED = /^# cspell:ignore ([\p{L} ]+)$/gmu;
const WORDS = /[\p{L}\p{M}'’]+/gu;
/** Between the words of a field's name: `whatToSay`. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Stands in the dictionary before a word that may be written in any case. */
const ANY_CASE = '~';

/** True for a text whose words are all known to be right. A text with others may be right, too. */
export type KnowsAll = (text: string) => boolean;

/**
 * Makes a quick test of spelling, which passes nothing that the spelling checker would not pass.
 *
 * @param own the project's own words
 */
export function makeWordList(own: readonly string[]): KnowsAll {
  const isInDictionary = readDictionary();
  const ownWords = new Set(own.map((word) => word.toLowerCase()));

  const isListed = (word: string) => {
    const small = word.toLowerCase();
    return (
      word.length < SHORTEST ||
      ownWords.has(small) ||
      [word, small, ANY_CASE + small].some(isInDictionary)
    );
  };
  const isKnown = remember(
    (word: string) => isListed(word) || word.replace(/'s$/, '').split(HUMP).every(isListed),
  );

  return (text) => {
    const ignored = [...text.matchAll(IGNORED)].flatMap(([, words = '']) => words.split(' '));
    const words = text.replaceAll(IGNORED, '').replaceAll(ADDRESSES, ' ').match(WORDS) ?? [];
    return words
      .map((word) => word.replaceAll('’', "'").replace(/^'+|'+$/g, ''))
      .every((word) => isKnown(word) || ignored.includes(word));
  };
}

/** The dictionary of British English that the spelling checker reads too. */
const DICTIONARY = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb-mit'));

/** What the dictionary's file begins with, where it is of the form that is read here. */
const HEADER = 'TrieXv3\nbase=32\n';
const RADIX = 32;
const DATA = '\n__DATA__\n';

/** The node where every word begins; 0 is none. */
const ROOT = 1;

/** A dictionary as a tree of letters. */
interface Tree {
  /** The letter that leads to a node. */
  letters: Uint16Array;
  /** The first of the nodes under a node. */
  children: Uint32Array;
  /** The next node under the same node. */
  siblings: Uint32Array;
  /** 1 where a word ends. */
  ends: Uint8Array;
}

/**
 * Reads the dictionary of British English.
 *
 * @returns whether it holds a word as it is written; never, if the file is of a form not known here
 */
function readDictionary(): (word: string) => boolean {
  const text = gunzipSync(readFileSync(DICTIONARY)).toString('utf8');
  const start = text.indexOf(DATA);
  if (start < 0 || !text.slice(0, start).includes(HEADER)) return () => false;
  const tree = readTree(text, start + DATA.length);
  return (word) => holds(tree, word);
}

/**
 * Reads the letters of the tree, depth first. `$` ends a word, and it and `<` step back up, with a digit
 * for so many steps; `#` and a number lead on to the nodes under an earlier one; `\` makes a letter of
 * any of these. Numbers go to nodes in their order, but not to those where nothing follows.
 */
function readTree(text: string, start: number): Tree {
  const size = text.length - start + ROOT + 2;
  const letters = new Uint16Array(size);
  const children = new Uint32Array(size);
  const siblings = new Uint32Array(size);
  const ends = new Uint8Array(size);
  // Number 0 is the end of a word, where nothing follows.
  let count = ROOT + 1;
  ends[count] = 1;
  const numbered = [count];
  const path = [ROOT];
  let isStepping = false;
  for (let index = start; index < text.length; index += 1) {
    const here = path.at(-1) ?? ROOT;
    const letter = text.charAt(index);
    if (isStepping && letter >= '2' && letter <= '9') path.length -= Number(letter) - 1;
    else if (letter === '$') {
      ends[here] = 1;
      if (children[here] === 0 && numbered.at(-1) === here) numbered.length -= 1;
      path.length -= 1;
    } else if (letter === '<') path.length -= 1;
    else if (letter === '#') {
      const end = text.indexOf(';', index);
      const other = numbered[Number.parseInt(text.slice(index + 1, end), RADIX)] ?? 0;
      children[here] = children[other] ?? 0;
      ends[here] = ends[other] ?? 0;
      numbered.length -= 1;
      index = end;
    } else if (letter !== '\n') {
      if (letter === '\\') index += 1;
      count += 1;
      letters[count] = text.charCodeAt(index);
      siblings[count] = children[here] ?? 0;
      children[here] = count;
      path.push(count);
      numbered.push(count);
    }
    isStepping = letter === '$' || letter === '<' || (isStepping && letter >= '2' && letter <= '9');
  }
  return { letters, children, siblings, ends };
}

function holds({ letters, children, siblings, ends }: Tree, word: string): boolean {
  let node = ROOT;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index);
    node = children[node] ?? 0;
    while (node !== 0 && letters[node] !== letter) node = siblings[node] ?? 0;
    if (node === 0) return false;
  }
  return ends[node] === 1;
}
