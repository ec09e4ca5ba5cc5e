import { describe, it } from 'vitest';
import {
  expectDigitsRefused,
  expectReadOrRefused,
  RECORDS_WITH_NUMBERS,
} from '../../support/mutate-content.ts';

describe('content after an accident', () => {
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    'is read or refused in plain lines (part %i)',
    (part) => {
      for (let count = 0; count < 50; count += 1) expectReadOrRefused(`accident ${part}.${count}`);
    },
  );
});

describe('a number with another digit', () => {
  it.each(RECORDS_WITH_NUMBERS)('of %s is refused, or shown as it is dialled', (file) => {
    expectDigitsRefused(file, 1);
  });
});
