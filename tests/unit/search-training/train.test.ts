import { describe, expect, it } from 'vitest';
import { extractFeatures, HASH_BITS } from '../../../src/domain/search/features.ts';
import { countLabels, LETTERS, makeReader } from '../../../src/domain/search/reader.ts';
import type { Example } from '../../../src/search-training/examples.ts';
import { packReader } from '../../../src/search-training/learn-reader.ts';
import { makeRandom, mistype } from '../../../src/search-training/noise.ts';
import { trainReader } from '../../../src/search-training/train.ts';

const EXAMPLES: Example[] = ['he follows me', 'i follow her', 'he texts me', 'i text her'].flatMap(
  (say, at) =>
    Array.from({ length: 10 }, (): Example => {
      return { say, side: at % 2 ? 'own' : 'victim', first: [at % 2 ? 'course' : 'helpline'] };
    }),
);
const IDS = ['course', 'helpline'];
const SIZE = { features: 60, dimensions: 6 };
const model = trainReader(EXAMPLES, IDS, SIZE);

describe('trainReader', () => {
  it('makes the same reader of the same examples, to the bit', () => {
    expect(trainReader(EXAMPLES, IDS, SIZE)).toEqual(model);
    expect(trainReader(EXAMPLES.slice(1), IDS, SIZE)).not.toEqual(model);
  });

  it('is as large as it was asked to be, with three levels', () => {
    expect(model.hashes).toHaveLength(60);
    expect(model.hashes).toEqual(model.hashes.toSorted((a, b) => a - b));
    expect(model.levels).toHaveLength(360);
    expect([...new Set(model.levels)].sort()).toEqual([-1, 0, 1]);
    expect(model.outputs).toHaveLength(countLabels(2) * 7);
  });

  it('keeps features that the examples have', () => {
    const seen = new Set(EXAMPLES.flatMap(({ say }) => extractFeatures(say).hashes));
    expect(model.hashes.filter((hash) => seen.has(hash)).length).toBeGreaterThan(40);
  });

  it('takes an example for less where it weighs less', () => {
    const say = 'she waits';
    const also = (first: string, weight: number) =>
      Array.from({ length: 10 }, (): Example => ({ say, side: 'none', first: [first], weight }));
    const shareOf = (weight: number) => {
      const examples = [...EXAMPLES, ...also('course', 1), ...also('helpline', weight)];
      const { read } = makeReader(packReader(trainReader(examples, IDS, SIZE)));
      return read(say).ids.get('helpline') ?? 0;
    };
    expect(shareOf(0.1)).toBeLessThan(shareOf(1));
  });
});

describe('packReader', () => {
  it('writes every gap, level and output in letters that JSON does not escape', () => {
    const { gaps, levels, outputs } = packReader(model);
    for (const text of [...gaps, levels, outputs]) {
      expect(Array.from(text).every((letter) => LETTERS.includes(letter))).toBe(true);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }
    expect(levels).toHaveLength(90);
  });

  it('packs hashes however far apart they are', () => {
    const hashes = [0, 1, 63, 64, 9000, 2 ** HASH_BITS - 1];
    const few = packReader({
      ...{ ids: ['one'], dimensions: 1, hashes, levels: new Int8Array(6).fill(1) },
      outputs: new Float32Array(countLabels(1) * 2).fill(0.5),
    });
    const { knows } = makeReader(few);
    expect(few.gaps[0]).toHaveLength(6);
    expect(knows('anything')).toBe(false);
  });
});

describe('mistype', () => {
  it('changes one or two words of four letters or more, the same at the same seed', () => {
    const text = 'he keeps waiting outside the school';
    const errors = Array.from({ length: 50 }, (_, seed) => mistype(text, makeRandom(seed)));
    expect(mistype(text, makeRandom(7))).toBe(errors[7]);
    for (const changed of errors) {
      const words = changed.split(' ');
      const wrong = text.split(' ').filter((word, at) => word !== words[at]);
      expect(words).toHaveLength(6);
      expect(wrong.length).toBeLessThanOrEqual(2);
      expect(wrong.every((word) => word.length >= 4)).toBe(true);
    }
    expect(new Set(errors).size).toBeGreaterThan(30);
  });

  it('does not change short words', () => {
    expect(mistype('he is in it', makeRandom(1))).toBe('he is in it');
  });
});
