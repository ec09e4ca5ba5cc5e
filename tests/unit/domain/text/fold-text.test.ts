import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/domain/text/fold-text.ts';

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
