import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normalise, splitWords, stem } from '../../../../src/domain/text/plain-text.ts';

describe('foldText', () => {
  // Every character that is invisible or only moves others.
  const unseen = [
    ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u17b4', '\u180e', '\u200b', '\u200c', '\u200d'],
    ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2063', '\u2066', '\u2069', '\u3164'],
    ...['\ufe0f', '\ufeff', '\uffa0', '\u{e0020}', '\u{e0100}'],
  ];
  it.each(unseen)('takes out what nobody sees: %j', (character) => {
    expect(foldText(`sui${character}cidal`)).toBe('suicidal');
  });

  it.each(Array.from('’‘‛ʼ`´′＇'))('reads %s as an apostrophe', (mark) => {
    expect(foldText(`can${mark}t`)).toBe("can't");
  });

  it.each(Array.from('";:.,*^~'))(
    'reads %s before the end of a short form as an apostrophe',
    (mark) => {
      for (const [begin, end] of [
        ['won', 't'],
        ['he', 's'],
        ['they', 're'],
        ['I', 've'],
        ['she', 'll'],
        ['I', 'd'],
        ['I', 'm'],
      ])
        expect(foldText(`${begin}${mark}${end} go`)).toBe(`${begin}'${end} go`);
    },
  );

  it('leaves the marks between words and sentences', () => {
    expect(foldText('Stop. They said "this"; then: go. I do, too.')).toBe(
      'Stop. They said "this"; then: go. I do, too.',
    );
  });

  it.each([
    ['０８０８ ８０２ ０３００', '0808 802 0300'],
    ['0808\u00a0802\u20110300', '0808 802-0300'],
    ['\u0660\u0668\u0660\u0668', '0808'],
    ['𝟎𝟖𝟎𝟖', '0808'],
    ['①⑫', '112'],
    ['ｈｅｌｐ 𝐡𝐞𝐥𝐩 ﬁre', 'help help fire'],
    ['h\u0435lp, s\u0430fe, sаfе', 'help, safe, safe'],
    ['помощь', 'помощь'],
    ['Zoë', 'Zoë'],
    ['“a” «b» – — −', '"a" "b" - - -'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

const typing = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalise', () => {
  it.each([
    ['Can’t STOP', 'cant stop'],
    ["can't, won‘t, isn`t", 'cant wont isnt'],
    ['Café Zoë', 'cafe zoe'],
    ['ｆｕｌｌ ﬁre', 'full fire'],
    ['24/7 -- help!', '24 7 help'],
    ['don´t canʼt', 'dont cant'],
    ['14yo in yr9 at 3am, so16', '14 yo in yr 9 at 3 am so16'],
    ['sui\u00adcidal, he will ki\u200bll me', 'suicidal he will kill me'],
    ['he won"t, he;s, I.m, don′t, we*ll', 'he wont hes im dont well'],
    ['s\u0430m\u0430rit\u0430ns', 'samaritans'],
    ['  two\n\tlines ', 'two lines'],
    ['İstanbul', 'istanbul'],
    ['помощь 🙂', ''],
    ['', ''],
  ])('makes "%s" comparable', (typed, text) => {
    expect(normalise(typed)).toBe(text);
  });

  it('treats accents apart from their letter like those in one', () => {
    expect(normalise('zoe\u0308')).toBe(normalise('zo\u00eb'));
  });

  it('leaves what is normalised as it is, whatever was typed', () => {
    fc.assert(
      fc.property(typing, (typed) => {
        expect(normalise(normalise(typed))).toBe(normalise(typed));
      }),
      { seed: 5 },
    );
  });

  it('leaves words of letters and digits with one space between, whatever was typed', () => {
    fc.assert(
      fc.property(typing, (typed) => {
        expect(normalise(typed)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      }),
      { seed: 6 },
    );
  });
});

describe('splitWords', () => {
  it('finds the words of a text, and none in an empty one', () => {
    expect(splitWords('he follows me')).toEqual(['he', 'follows', 'me']);
    expect(splitWords('')).toEqual([]);
  });
});

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
