import { describe, expect, it } from 'vitest';
import { isSameAnswer } from '../../../../src/domain/questionnaire/answer-words.ts';

describe('isSameAnswer', () => {
  it.each([
    ['Following me', 'Following me on foot or by car'],
    ['They are due out of prison', "They're due out of the prison"],
    ['Messages, calls, letters, gifts or requests', 'Messages, calls, letter, gifts or requests'],
    ['Annoyed or uncomfotable', 'Annoyed or uncomfortable'],
    [
      'It is happening more often, or getting more serious',
      'This is happening more often, or it gets more serious',
    ],
  ])('is put another way: %s', (agreed, label) => {
    expect(isSameAnswer(label, agreed)).toBe(true);
  });

  it.each([
    ['They have broken an order or bail condition', 'They have kept an order or bail condition'],
    ["I don't live in Hampshire", 'I live in Hampshire'],
    ['Very frightened', 'Annoyed'],
    ['They hurt me or someone else', 'I hurt them or someone else'],
    ['Once, so far', 'Yes, more than once'],
    ["I'm under 18", "I'm under 16"],
  ])('means something else: %s', (agreed, label) => {
    expect(isSameAnswer(label, agreed)).toBe(false);
  });
});
