import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';

import { readPage, readPages } from '../support/built-site.ts';
import { UI_WORDS } from '../support/ui-words.ts';
import { countWords, listSeen } from '../support/visible-words.ts';

/**
 * The most words that the main part of a page of each type shows on a phone. What is in closed
 * details does not count; the masthead, the strip and the foot are counted elsewhere.
 */
const TYPES: { name: string; pages: RegExp; most: number }[] = [
  { name: 'service', pages: /^\/s\/\w+\/$/, most: 250 },
  { name: 'campaign', pages: /^\/w\/[\w-]+\/$/, most: 260 },
  { name: 'guide', pages: /^\/g\/(?!words|lang)\w+\/$/, most: 990 },
  { name: 'device', pages: /^\/about\/your-device\/$/, most: 990 },
  { name: 'standing', pages: /^\/(?:about|privacy|accessibility|changes)\/$/, most: 680 },
  { name: 'professional', pages: /^\/for-professionals\//, most: 880 },
];

const pages = readPages();

/** The main part of a page, without what a questionnaire shows only once something is ticked. */
function listMainWords(root: HTMLElement): string[] {
  const main = parse(root.querySelector('main')?.outerHTML ?? '');
  for (const panel of main.querySelectorAll('[data-panel]')) panel.remove();
  return listSeen(main).flatMap((seen) => ('word' in seen ? [seen.word] : []));
}

const readMain = (path: string) => {
  const main = readPage(path).root.querySelector('main');
  if (!main) throw new Error(`${path} has no main part`);
  return main;
};

describe('a page of each type says it in few words', () => {
  const rows: string[] = [];
  afterAll(() => {
    console.log(['main part    pages  middle  most  limit', ...rows].join('\n'));
  });

  it.each(TYPES)('$name, in at most $most', ({ name, pages: pattern, most }) => {
    const counts = pages
      .filter(({ path }) => pattern.test(path))
      .map(({ path }) => ({ path, words: countWords(readMain(path)) }))
      .toSorted((a, b) => a.words - b.words);
    const middle = counts[Math.floor(counts.length / 2)]?.words;
    const longest = counts.at(-1)?.words;
    rows.push(
      `${name.padEnd(13)}${[counts.length, middle, longest, most].map((n) => String(n).padStart(6)).join('')}`,
    );
    expect(counts).not.toEqual([]);
    expect(counts.filter(({ words }) => words > most)).toEqual([]);
  });
});

/** These say how they count and warn beside their own numbers, in a test of their own. */
const others = pages.filter(({ path }) => path !== '/' && path !== '/find/');

it('warns once on a page of what a call, a text, a message or a link leaves behind', () => {
  const repeated = others.flatMap(({ path, root }) => {
    const text = listMainWords(root).join(' ').replaceAll('’', "'");
    return Object.values(UI_WORDS.contact.traces).flatMap((trace) => {
      const times = text.split(trace.replaceAll('’', "'")).length - 1;
      return times > 1 ? [`${path}: ${times} times “${trace}”`] : [];
    });
  });
  expect(repeated).toEqual([]);
});

/** Pages whose subject is what a device keeps: steps that the other person could notice say so each time. */
const IS_ITS_SUBJECT = /^\/(?:about\/your-device|privacy|g\/tech)\/$/;

it('mentions call logs once on a page, in any words', () => {
  const repeated = others
    .filter(({ path }) => !IS_ITS_SUBJECT.test(path))
    .flatMap(({ path, root }) => {
      const times =
        listMainWords(root)
          .join(' ')
          .match(/call log/g)?.length ?? 0;
      return times > 1 ? [`${path}: ${times} times`] : [];
    });
  expect(repeated).toEqual([]);
});
