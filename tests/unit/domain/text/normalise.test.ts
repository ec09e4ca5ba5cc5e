import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, splitWords } from '../../../../src/domain/text/normalise.ts';

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
