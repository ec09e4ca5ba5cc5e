import { describe, it } from 'vitest';
import { expectDigitsRefused, expectReadOrRefused, RECORDS_WITH_NUMBERS } from '../support/mutate-content.ts';

// A sample: the slow suite tries twenty times as many accidents, and each digit.
describe('content after an accident', () => {
  it.each(Array.from({ length: 25 }, (_, count) => count))('is read or refused in plain lines (%i)', (count) => {
    expectReadOrRefused(`accident ${count}`);
  });
});

describe('a number with another digit', () => {
  it.each(RECORDS_WITH_NUMBERS)('of %s is refused, or shown as it is dialled', (file) => {
    expectDigitsRefused(file, 24);
  });
});
