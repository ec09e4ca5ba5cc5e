import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Deed, makeDeedReader } from '../../../../src/domain/search/read-deeds.ts';
import { searchWordsSchema } from '../../../../src/schemas/intents.ts';

const { sets } = searchWordsSchema.parse(parse(readFileSync('content/intents.yaml', 'utf8')));
const readDeeds = makeDeedReader(sets);
const read = (text: string) => readDeeds(text.split(' '));

/** Says of each text what is read from it, so that a fault names the text. */
function expectOfAll(deeds: Deed[], texts: readonly string[]): void {
  expect(Object.fromEntries(texts.map((text) => [text, read(text)]))).toEqual(
    Object.fromEntries(texts.map((text) => [text, deeds])),
  );
}

describe('makeDeedReader', () => {
  it('reads what is done to the reader', () => {
    expectOfAll(
      ['they-me'],
      [
        'he keeps driving past my house',
        'someone is following me',
        'my boss keeps texting me',
        'my ex wont stop messaging me',
        'has he hacked my account',
        'they keep watching us',
        'he follows our car',
        'i know he is watching',
      ],
    );
  });

  it('reads what the reader does', () => {
    expectOfAll(
      ['i-them'],
      [
        'i keep driving past her house',
        'i wait outside her work',
        'i keep messaging my ex',
        'how do i stop following her',
        'following her',
        'i check my wifes phone',
        'i keep following my brother',
        'i stalk',
      ],
    );
  });

  it('reads a deed without a doer as done by whom its form is said of', () => {
    expect(read('follows me')).toEqual(['they-me']);
    expect(read('watches my house')).toEqual(['they-me']);
    expect(read('follows her')).toEqual(['they-them']);
    expect(read('follow her')).toEqual(['i-them']);
  });

  it('does not take "I" for the doer of a deed in the third person', () => {
    expect(read('i think follows her')).toEqual(['they-them']);
    expect(read('i think follow her')).toEqual(['i-them']);
  });

  it('reads the passive as done to whom it is about', () => {
    expectOfAll(
      ['they-me'],
      ['being followed', 'im being stalked', 'i get followed', 'i was followed by a man'],
    );
    expectOfAll(
      ['they-kin'],
      [
        'my sister is being followed',
        'my 15 year old is being followed',
        'my daughter was harassed by her ex',
        'he is being followed',
      ],
    );
  });

  it('reads the doer behind "by"', () => {
    expectOfAll(
      ['they-me'],
      [
        'im being stalked by my husband',
        'stalked by my husband',
        'i am being followed by my brother',
        'i get messages from my husband',
      ],
    );
    expectOfAll(
      ['i-them'],
      ['she says shes being stalked by me', 'my partner is being followed by me'],
    );
    expectOfAll(['kin-them'], ['she is being followed by my brother']);
  });

  it('takes contact with somebody for no deed', () => {
    expectOfAll([], ['contact with my kids', 'no contact with her']);
  });

  it('reads the sender behind "from"', () => {
    expectOfAll(
      ['they-me'],
      [
        'messages from her',
        'calls from a stranger',
        'getting messages from him every day',
        'i got messages from my ex',
      ],
    );
  });

  it('reads what is done to somebody of the reader’s', () => {
    expectOfAll(
      ['they-kin'],
      [
        'he follows my sister',
        'my ex follows my sister',
        'a man follows my daughter',
        'he keeps texting my mum',
        'he was following my friend',
      ],
    );
  });

  it('takes what somebody of the reader’s has for theirs, and the rest for the reader’s', () => {
    expect(read('he follows my boss')).toEqual(['they-them']);
    expect(read('i follow my boss')).toEqual(['i-them']);
    expect(read('he watches my front door')).toEqual(['they-me']);
    expect(read('he watches my mums door')).toEqual(['they-kin']);
  });

  it('reads what somebody of the reader’s does', () => {
    expectOfAll(
      ['kin-them'],
      [
        'my brother keeps following his ex',
        'brother follows his ex',
        'my son is stalking someone',
        'my mate keeps texting his ex',
        'my 15 year old keeps following a girl',
        'i think my son is following a girl',
      ],
    );
  });

  it('does not take other people’s family, exes or anybody’s brother for the reader’s own', () => {
    expectOfAll(
      ['they-them'],
      [
        'my sisters ex keeps following her',
        'my sons girlfriend stalks him',
        'my ex husband follows her',
        'the brother follows his ex',
      ],
    );
  });

  it('reads what somebody of the reader’s does to the reader', () => {
    expectOfAll(
      ['they-me'],
      ['my husband checks my phone', 'my friend keeps texting me', 'my sister follows me'],
    );
  });

  it('takes "he" and "she" for the last who was named, where they can be', () => {
    expect(read('my son says he follows her')).toEqual(['kin-them']);
    expect(read('my daughter said she keeps watching her ex')).toEqual(['kin-them']);
    expect(read('my mum says he follows her')).toEqual(['they-them']);
    expect(read('my son says she follows him')).toEqual(['they-them']);
    expect(read('my son met a man he follows her')).toEqual(['they-them']);
  });

  it('reads who was asked to stop', () => {
    expect(read('i asked her to stop messaging me')).toEqual(['they-me']);
    expect(read('told him to stop texting')).toEqual(['they-me']);
    expect(read('she asked me to stop messaging her')).toEqual(['i-them']);
    expect(read('he told me to stop following him')).toEqual(['i-them']);
  });

  it('does not look for the target in what somebody does next', () => {
    expect(read('he follows when my sister walks')).toEqual(['they-me']);
    expect(read('he follows so she hides')).toEqual(['they-me']);
    expect(read('he follows and watches her')).toEqual(['they-them']);
  });

  it('does not look further than a sentence reaches', () => {
    expect(read('he follows b c d e her')).toEqual(['they-them']);
    expect(read('he follows b c d e f her')).toEqual(['they-me']);
    expect(read('he b c d e f g h following her')).toEqual(['they-them']);
    expect(read('he b c d e f g h i following her')).toEqual(['i-them']);
  });

  it('lets the one who does more stand, where both do something', () => {
    expect(read('i follow her and i watch her and she follows me')).toEqual(['i-them']);
    expect(read('he followed me and watches me so i messaged her')).toEqual(['they-me']);
  });

  it('lets the one told later stand, where both do as much', () => {
    expect(read('he followed me so i messaged her')).toEqual(['i-them']);
    expect(read('i messaged her so he followed me')).toEqual(['they-me']);
  });

  it('goes by what is said plainly, and by the rest only without it', () => {
    expect(read('he follows me but i stalk')).toEqual(['they-me']);
    expect(read('i watch her but he follows')).toEqual(['i-them']);
    expect(read('he follows')).toEqual(['they-me']);
  });

  it('takes words for things after "no", "the" or whose they are for no deeds', () => {
    expectOfAll(
      [],
      [
        'no contact from him',
        'no contact order against me',
        'her texts',
        'his calls',
        'the calls to her',
        'any messages to her',
      ],
    );
    expect(read('her messages scare me')).toEqual(['they-me']);
    expect(read('about following her')).toEqual(['i-them']);
  });

  it('reads nothing in what anybody does every day', () => {
    expectOfAll(
      [],
      ['i text', 'i get the bus', 'i text my sister', 'i ring the police', 'help', ''],
    );
  });

  it('names each deed once', () => {
    expect(read('he follows me he watches me he texts my sister')).toEqual(['they-me', 'they-kin']);
  });

  it('knows no deed without the sets for it', () => {
    expect(makeDeedReader({})('he follows me'.split(' '))).toEqual([]);
  });

  it('names no deed of the reader beside what is done to them, whatever the words', () => {
    const word = fc.constantFrom(
      ...'i he me my her and to by from being followed follow follows texting brother ex no'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const deeds = readDeeds(words);
        expect(new Set(deeds).size).toBe(deeds.length);
        expect(
          deeds.includes('i-them') && deeds.some((deed) => ['they-me', 'they-kin'].includes(deed)),
        ).toBe(false);
      }),
      { seed: 13, numRuns: 1000 },
    );
  });
});
