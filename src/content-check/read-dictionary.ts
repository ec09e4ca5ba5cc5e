import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

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
export function readDictionary(): (word: string) => boolean {
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
