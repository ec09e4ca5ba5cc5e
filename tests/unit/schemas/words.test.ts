import { describe, expect, it } from 'vitest';
import { plainWords, typedWords, words } from '../../../src/schemas/words.ts';

const listMessages = (text: string) =>
  plainWords.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe('words that are shown as they are written', () => {
  it.each([
    ['<b>Ring</b> them', 'HTML'],
    ['Ring<br/>them', 'HTML'],
    ['<!-- Ring --> them', 'HTML'],
    ['Ring&nbsp;them', 'a character written as code'],
    ['Ring&#8203;them', 'a character written as code'],
    ['`Ring` them', 'code marks'],
    ['[Ring](/s/nsh/) them', 'a link or a picture'],
    ['![Ring](x.png) them', 'a link or a picture'],
    ['[Ring][1] them', 'a link or a picture'],
    ['**Ring** them', 'signs for bold or slanted words'],
    ['__Ring__ them', 'signs for bold or slanted words'],
    ['You *can* ring them', 'signs for bold or slanted words'],
    ['You _can_ ring them', 'signs for bold or slanted words'],
    ['~~Ring~~ them', 'signs for bold or slanted words'],
    ['# Ring them', 'a sign for a heading, list or quotation at its beginning'],
    ['### Ring them', 'a sign for a heading, list or quotation at its beginning'],
    ['- Ring them', 'a sign for a heading, list or quotation at its beginning'],
    ['* Ring them', 'a sign for a heading, list or quotation at its beginning'],
    ['> Ring them', 'a sign for a heading, list or quotation at its beginning'],
    ['Ring\\n them', 'a backslash'],
  ])('hold no signs: %s', (text, what) => {
    expect(listMessages(text)).toEqual([expect.stringContaining(`it holds ${what}`)]);
  });

  it.each([
    'Ring them {day} at {n_total} or on #films',
    'Aged 16 to 19, 2 * 3 * 4 < 30 and > 20',
    'AT&T & others; you - or they - can ask',
    'Ring 999 [by text]',
  ])('may hold what only looks like signs: %s', (text) => {
    expect(listMessages(text)).toEqual([]);
  });

  it('say how to write several lines as one, and nothing else', () => {
    expect(listMessages('Ring them.\n')).toEqual([expect.stringContaining('write ">-"')]);
  });

  it('reach readers with printed apostrophes', () => {
    expect(words.parse("You don't have to")).toBe('You don’t have to');
  });
});

it('leaves the signs of patterns', () => {
  expect(typedWords.safeParse('*stalker* (one|two|*)-in-*').success).toBe(true);
});
