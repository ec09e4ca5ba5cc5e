import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../support/built-site.ts';
import { countWords, listSeen } from '../support/visible-words.ts';

/**
 * The most words that a page shows on a phone: all that is seen, its masthead and foot too, without what
 * is in closed details, and with the helplines.
 */
const MOST_WORDS: [path: string, words: number][] = [
  ['/', 200],
  // Half of the 1,415 that it had.
  ['/find/', 707],
  ['/check/', 185],
  ['/404.html', 125],
];

const readBody = (path: string) => {
  const body = readPage(path).root.querySelector('body');
  if (!body) throw new Error(`${path} has no body`);
  return body;
};

describe('says it in few words', () => {
  const rows: string[] = [];
  afterAll(() => {
    console.log(['words'.padEnd(12) + 'shown  most', ...rows].join('\n'));
  });

  it.each(MOST_WORDS)('%s, in at most %i', (path, most) => {
    const words = countWords(readBody(path));
    rows.push(path.padEnd(12) + String(words).padStart(5) + String(most).padStart(6));
    expect(words).toBeLessThanOrEqual(most);
  });
});

/** What every call leaves behind, in the words of each of these pages. */
const WARNING = /can show in your call log or on (?:a bill|bills)/g;

it.each(['/', '/find/'])('%s warns once that calls leave a trace', (path) => {
  const text = listSeen(readBody(path))
    .flatMap((seen) => ('word' in seen ? [seen.word] : []))
    .join(' ');
  expect(text.match(WARNING)).toHaveLength(1);
});
