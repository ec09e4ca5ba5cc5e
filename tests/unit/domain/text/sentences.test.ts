import { expect, it } from 'vitest';
import { joinNumbers, splitCalls } from '../../../../src/domain/text/sentences.ts';

const listCalls = (text: string) =>
  splitCalls(text)
    .filter(({ isCall }) => isCall)
    .map((piece) => piece.text);

it('makes the number of every "call 999" one to press, and loses no word', () => {
  const text = 'Call 999 now. If it may happen again, call 999 or go to A&E.';
  expect(listCalls(text)).toEqual(['999', '999']);
  expect(
    splitCalls(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('leaves other ways to 999 and longer numbers as words', () => {
  for (const text of ['999 BSL is by video.', 'Texting 999 works.', 'Do not call 9990.', ''])
    expect(listCalls(text), text).toEqual([]);
});

it('joins the groups of a number that is in a sentence, and leaves a number on its own as it is', () => {
  expect(joinNumbers('Text relay: 18001 0808 802 0300.')).toBe(
    'Text relay: 18001\u00a00808\u00a0802\u00a00300.',
  );
  expect(joinNumbers('Call 999 or 101 in 2026.')).toBe('Call 999 or 101 in 2026.');
  expect(joinNumbers('0808 802 0300')).toBe('0808 802 0300');
});
