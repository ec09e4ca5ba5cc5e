import { describe, expect, it } from 'vitest';
import {
  extractFeatures,
  HASH_BITS,
  hashSide,
  hashWord,
} from '../../../../src/domain/search/features.ts';

/** How many features two texts have in common. */
function countShared(a: string, b: string): number {
  const others = new Set(extractFeatures(b).hashes);
  return extractFeatures(a).hashes.filter((hash) => others.has(hash)).length;
}

describe('extractFeatures', () => {
  it('is the same for the same words in any case, with any marks and accents', () => {
    expect(extractFeatures("He CAN'T stop,  following Zoé!")).toEqual(
      extractFeatures('he cant stop following zoe'),
    );
  });

  it('is another where who does it to whom is turned, though every word stays', () => {
    const mine = extractFeatures('i follow her');
    const hers = extractFeatures('her i follow');
    expect(mine.hashes).not.toEqual(hers.hashes);
    expect(countShared('i follow her', 'i watch her')).toBeGreaterThan(
      countShared('i follow her', 'she watches me'),
    );
  });

  it('takes one person for another in the same part, but not in another', () => {
    const said = 'my brother borrowed it';
    expect(countShared(said, 'my daughter borrowed it')).toBeGreaterThan(
      countShared(said, 'my ladder borrowed it') + 3,
    );
    expect(countShared('he took my coat', 'she took our coat')).toBeGreaterThan(
      countShared('he took my coat', 'i took her coat'),
    );
  });

  it('reads what is done to somebody as what another does', () => {
    expect(countShared('i was followed', 'followed me')).toBeGreaterThan(
      countShared('i had followed', 'followed me'),
    );
    expect(countShared('am i being watched', 'he watched me')).toBeGreaterThan(
      countShared('am i just watched', 'he watched me'),
    );
    // Who is obsessed does it, however it is said.
    expect(countShared('i was obsessed', 'i obsessed')).toBe(
      countShared('i had obsessed', 'i obsessed'),
    );
  });

  it('finds a mistyped word by the letters that are left', () => {
    expect(countShared('stalking', 'stalkign')).toBeGreaterThan(
      countShared('stalking', 'borrowing'),
    );
    expect(countShared('stalking', 'stalkign')).toBeGreaterThan(5);
  });

  it('takes ages below eighteen for one another, and keeps the numbers that mean something', () => {
    expect(extractFeatures('im 14')).toEqual(extractFeatures('im 15'));
    expect(extractFeatures('im 14')).not.toEqual(extractFeatures('im 40'));
    expect(extractFeatures('ring 999')).not.toEqual(extractFeatures('ring 998'));
    expect(extractFeatures('in 1998')).toEqual(extractFeatures('in 2004'));
  });

  it('weighs the features of a kind less the more there are, and each hash fits its bits', () => {
    const { hashes, weights } = extractFeatures('he waits outside my work every day');
    expect(weights).toHaveLength(hashes.length);
    expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
    expect(hashes.every((hash) => hash >= 0 && hash < 2 ** HASH_BITS)).toBe(true);
    expect(Math.max(...extractFeatures('he').weights)).toBeGreaterThan(Math.max(...weights));
  });

  it('has features for no text at all', () => {
    expect(extractFeatures('').hashes.length).toBeGreaterThan(0);
    expect(extractFeatures('?!').hashes).toEqual(extractFeatures('').hashes);
  });
});

it('a word has the hash of its stem, and each side its own', () => {
  expect(hashWord('follows')).toBe(hashWord('following'));
  expect(extractFeatures('follows').hashes).toContain(hashWord('follow'));
  expect(new Set(['victim', 'other', 'own', 'doing', 'work'].map(hashSide)).size).toBe(5);
});
