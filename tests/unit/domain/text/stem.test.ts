import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../../src/domain/text/normalise.ts';

describe('stem', () => {
  it.each([
    ['message', 'messages', 'messaged', 'messaging'],
    ['stalk', 'stalks', 'stalked', 'stalking'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['harass', 'harasses', 'harassed', 'harassing'],
    ['watch', 'watches', 'watched', 'watching'],
    ['worry', 'worries', 'worried', 'worrying'],
    ['box', 'boxes', 'boxed', 'boxing'],
    ['call', 'calls', 'called', 'calling'],
    ['phone', 'phones', 'phoned', 'phoning'],
    ['hug', 'hugs', 'hugged', 'hugging'],
    ['story', 'stories'],
  ])('lets the forms of "%s" meet', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['care', 'car'],
    ['being', 'be'],
    ['string', 'str'],
    ['stalker', 'stalk'],
    ['calling', 'cal'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['this', 'his', 'is', 'bus', 'stress', 'crisis', 'red', 'king', 'string', 'need', 'as'])(
    'takes no ending from "%s", which has none',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it('leaves something of every word, and makes none longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}(?:ing|ed|ies|es|s|e|y)?$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
        expect(stem(word).length).toBeLessThanOrEqual(word.length);
      }),
      { seed: 7 },
    );
  });
});
