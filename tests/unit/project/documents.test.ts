import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

/** A file that a document names, with what has to be in it. */
interface Place {
  file: string;
  words: string[];
}

/** The names in a cell of a table: what is between backticks. */
const listNames = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** The rows of a document's tables, each as its cells. */
const listRows = (document: string) =>
  read(document)
    .split('\n')
    .filter((line) => /^\| (?!.*\| file \|)/.test(line))
    .map((line) => line.split('|').slice(1, -1));

/** A text without its gaps and capitals, so that `own side` is found in `isOwnSide` too. */
const squeeze = (text: string) => text.replaceAll(/\s/g, '').toLowerCase();

/** Whether a file has these words, in its text or its name; if that has `ID`, whether one such file does. */
function holds({ file, words }: Place): boolean {
  const files = file.includes('/ID.') ? globSync(file.replace('/ID.', '/*.')) : [file];
  return files
    .filter((one) => existsSync(one))
    .some((one) => words.every((word) => squeeze(`${one} ${read(one)}`).includes(squeeze(word))));
}

describe('docs/find-it.md', () => {
  const places = listRows('docs/find-it.md').map(([, file = '', words = '']) => ({
    file: listNames(file)[0] ?? '',
    words: listNames(words),
  }));

  test('names files that have the words to look for', () => {
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter(({ words }) => words.length === 0)).toEqual([]);
    expect(places.filter((place) => !holds(place))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const places = listRows('docs/glossary.md').map(([word = '', , file = '']) => ({
    file: listNames(file)[0] ?? '',
    words: [word.trim()],
  }));

  test('names files that have the word', () => {
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((place) => !holds(place))).toEqual([]);
  });

  test('explains each word once', () => {
    const words = places.map((place) => place.words[0]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('a link in a document', () => {
  const documents = globSync(['*.md', 'docs/**/*.md', 'deploy/*.md', '.github/*.md']);
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#|\/)([^)\s]+)\)/g)].map(([, link = '']) => {
      const [path = '', heading] = link.split('#');
      return { document, target: join(dirname(document), path), heading };
    }),
  );

  test('leads to a file that exists', () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ target }) => !existsSync(target))).toEqual([]);
  });

  test('leads to a heading that exists', () => {
    const wrong = links.filter(
      ({ target, heading }) => heading && !listAnchors(target).includes(heading),
    );
    expect(wrong).toEqual([]);
  });
});

/** The headings of a document as GitHub turns them into anchors. */
function listAnchors(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
