import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ServiceRecord } from '../../src/schemas/service.ts';
import { readPage, readPages } from '../support/built-site.ts';
import { listSeen } from '../support/visible-words.ts';

/** Where somebody arrives: by an address they know, a link, a poster, or a mistyped address. */
const ENTRIES = [
  '/',
  '/find/',
  '/check/',
  '/check/a/',
  '/check/b/',
  '/check/c/',
  '/check/d/',
  '/s/nsh/',
  '/g/what/',
  '/w/24a/',
  '/about/',
  '/404.html',
];

/** The four readers: which door is theirs, and whom it is right for them to reach. */
const READERS = {
  target: {
    door: 'a',
    right: ['national-stalking-helpline', 'victim-support', 'stalking-advocacy-service'],
  },
  own: { door: 'b', right: ['nhs-111', 'samaritans', 'respect-phoneline', 'shout'] },
  friend: { door: 'c', right: ['national-stalking-helpline', 'victim-support'] },
  knows: { door: 'd', right: ['police-101', 'samaritans', 'nhs-111'] },
} as const;
type Reader = keyof typeof READERS;

const QUESTION = 'What brings you here?';
const MOST_TAPS = 2;
const MOST_WORDS = 25;

/** How far a number is: presses of links, and the words before them and it. */
interface Distance {
  taps: number;
  words: number;
}

const numbersOf = new Map(
  globSync('content/services/*.yaml').map((file) => {
    const { channels = [] } = parse(readFileSync(file, 'utf8')) as Partial<ServiceRecord>;
    const links = channels.flatMap((channel) =>
      'number' in channel && channel.number
        ? [`${channel.kind === 'text' ? 'sms' : 'tel'}:${channel.number}`]
        : [],
    );
    return [basename(file, '.yaml'), links];
  }),
);

/** Every link of a page with the words before it. Those of the masthead, always in view, cost none. */
function listLinks(path: string): { href: string; words: number }[] {
  const body = readPage(path).root.querySelector('body');
  const masthead = body?.querySelector('.masthead');
  if (!body || !masthead) throw new Error(`${path} has no masthead`);
  const hrefOf = (link: HTMLElement) => link.getAttribute('href') ?? '';
  const above = listSeen(masthead).flatMap((seen) =>
    'link' in seen ? [{ href: hrefOf(seen.link), words: 0 }] : [],
  );
  let words = 0;
  const below = listSeen(body, masthead).flatMap((seen) => {
    if ('link' in seen) return [{ href: hrefOf(seen.link), words }];
    words += 1;
    return [];
  });
  return [...above, ...below];
}

const linksOf = new Map<string, ReturnType<typeof listLinks>>();
function linksOn(path: string) {
  const links = linksOf.get(path) ?? listLinks(path);
  linksOf.set(path, links);
  return links;
}

/** All ways from a page to a right number, along links within the words that may be read. */
function listWays(path: string, reader: Reader, taps = 0, read = 0): Distance[] {
  const { door, right } = READERS[reader];
  const numbers: string[] = right.flatMap((id) => numbersOf.get(id) ?? []);
  const here = linksOn(path)
    .filter(({ href }) => numbers.includes(href))
    .map(({ words }) => ({ taps, words: read + words }));
  if (taps === MOST_TAPS) return here;
  const onward = linksOn(path)
    // A reader takes no door but their own.
    .filter(
      ({ href }) =>
        /^\/[^#]*$/.test(href) && !/^\/check\/[^/]/.test(href.replace(`/${door}/`, '/')),
    )
    .flatMap(({ href, words }) =>
      read + words <= MOST_WORDS ? listWays(href, reader, taps + 1, read + words) : [],
    );
  return [...here, ...onward];
}

/** The way with the fewest taps among those within the words, else the nearest of all. */
function measure(path: string, reader: Reader): Distance {
  const all = listWays(path, reader).toSorted((a, b) => a.taps - b.taps || a.words - b.words);
  const best = all.find(({ words }) => words <= MOST_WORDS) ?? all.at(0);
  if (!best) throw new Error(`${path} leads ${reader} to no right number in ${MOST_TAPS} taps`);
  return best;
}

describe('the four readers are equally near to a right number', () => {
  const rows: string[] = [];
  afterAll(() => {
    const names = Object.keys(READERS).map((reader) => reader.padStart(8));
    console.log(['taps/words'.padEnd(12) + names.join(''), ...rows].join('\n'));
  });

  it.each(ENTRIES)('from %s', (entry) => {
    const distances = (Object.keys(READERS) as Reader[]).map((reader) => ({
      reader,
      ...measure(entry, reader),
    }));
    rows.push(
      entry.padEnd(12) +
        distances.map(({ taps, words }) => `${taps}/${words}`.padStart(8)).join(''),
    );
    const far = distances.filter(({ taps, words }) => taps > MOST_TAPS || words > MOST_WORDS);
    expect(far).toEqual([]);
  });
});

it('asks in the masthead of every page what brings the reader', () => {
  const without = readPages().filter(
    ({ root }) => root.querySelector('.masthead a[href="/check/"]')?.text.trim() !== QUESTION,
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
