import { describe, expect, it } from 'vitest';
import { checkSearchWords } from '../../../src/content-check/rules/search.ts';
import type { Audience } from '../../../src/vocabulary/audience.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';

const KNOWN = {
  all: new Set(['anybody', 'friends', 'course', 'emergency-999', 'samaritans', 'shout']),
  ownSide: new Set(['course']),
  audiences: new Map<string, readonly Audience[]>([
    ['shout', ['victim', 'own', 'other.target', 'other.doing']],
    ['friends', ['own', 'other.target']],
  ]),
};

/** The faults of changed words, as field and message. */
function check(changes: Record<string, unknown> = {}): [string, string][] {
  return checkSearchWords(makeSearchWords(changes), KNOWN).map(({ field, message }) => [
    field,
    message,
  ]);
}

describe('checkSearchWords', () => {
  it('finds nothing wrong with patterns that can be found and ids that exist', () => {
    expect(check()).toEqual([]);
    expect(check({ danger: ['^ (hes|shes)? .. knif* $', '24 7'] })).toEqual([]);
  });

  it('names the file', () => {
    const words = makeSearchWords({ fallback: ['nobody'] });
    expect(checkSearchWords(words, KNOWN)).toEqual([
      {
        file: 'content/search-words.yaml',
        field: 'fallback',
        message: 'there is no service or guide "nobody"; correct the id',
      },
    ]);
  });

  it.each([
    [{ otherLanguage: ['nobody'] }, 'otherLanguage'],
    [{ byText: ['nobody'] }, 'byText'],
    [{ pins: { danger: ['emergency-999', 'x'], crisis: ['samaritans', 'shout'] } }, 'pins.danger'],
    [{ pins: { danger: ['emergency-999'], crisis: ['samaritans', 'shout', 'x'] } }, 'pins.crisis'],
  ])('names the field of an id that does not exist: %o', (changes, field) => {
    expect(check(changes)).toEqual([[field, expect.stringContaining('there is no service')]]);
  });

  it.each([
    [{ danger: ['samaritans'], crisis: ['samaritans', 'shout'] }, 'pins.danger'],
    [{ danger: ['emergency-999'], crisis: ['shout', 'samaritans'] }, 'pins.crisis'],
    [{ danger: ['emergency-999'], crisis: ['samaritans'] }, 'pins.crisis'],
  ])('lets nobody take the pins away: %o', (pins, field) => {
    expect(check({ pins })).toEqual([[field, expect.stringContaining('it has to begin with')]]);
  });

  it('lets nobody begin with one side where nothing was understood', () => {
    expect(check({ fallback: ['course'] })).toEqual([
      ['fallback', '"course" is for one side only; choose who helps anybody'],
    ]);
  });

  it('begins with nobody whose record leaves out those who search', () => {
    expect(check({ fallback: ['friends'] })).toEqual([
      ['fallback', expect.stringContaining('"friends" is not for "victim" by "audiences"')],
    ]);
    expect(check({ byText: ['friends'] })).toEqual([
      ['byText', expect.stringContaining('not for "victim" and "other.doing"')],
    ]);
  });

  it.each([
    ['(he', 'a bracket is not closed, or closed and not opened'],
    ['(he)?', 'it holds for any text; write a word that must be there'],
    ['..', 'it holds for any text; write a word that must be there'],
    ['(he|) x', 'a word is missing beside "|"; write it or remove the "|"'],
    ["can't", '"can\'t" is no word in small letters without apostrophes'],
  ])('finds what is wrong with the pattern "%s"', (pattern, why) => {
    for (const field of ['danger', 'crisis', 'language', 'open'])
      expect(check({ [field]: ['knife', pattern] })).toEqual([
        [`${field}[1]`, `"${pattern}": ${why}`],
      ]);
  });

  it('wants single words to leave out', () => {
    expect(check({ stopWords: ['he', 'to me'] })).toEqual([
      ['stopWords[1]', '"to me": write one word in small letters'],
    ]);
  });

  it('has no room for more than sixty patterns', () => {
    const danger = Array.from({ length: 61 }, () => 'knife');
    expect(() => makeSearchWords({ danger })).toThrow('no list of patterns is longer than 60');
  });
});
