import { describe, expect, it } from 'vitest';
import type { Reading, ReadSide } from '../../../../src/domain/search/reader.ts';
import type { SearchEntry } from '../../../../src/domain/search/entries.ts';
import {
  leavesSideOpen,
  putSharedFirst,
  readSide,
  shareOfOwn,
} from '../../../../src/domain/search/sides.ts';

const NONE = { victim: 0, other: 0, own: 0, doing: 0, work: 0, none: 0 };

function reading(sides: Partial<Record<ReadSide, number>>, ids: [string, number][] = []): Reading {
  return { ids: new Map(ids), sides: { ...NONE, ...sides }, danger: 0, crisis: 0, young: 0 };
}

function entry(id: string, side?: 'o' | 'v'): SearchEntry {
  return { id, t: '', k: '', s: '', ...(side && { side }) };
}

describe('the side that is read', () => {
  it.each([
    [{ victim: 0.6, own: 0.4 }, 'victim'],
    [{ other: 0.4, victim: 0.3, own: 0.3 }, 'other'],
    [{ victim: 0.4, own: 0.35, doing: 0.25 }, 'own'],
    [{ victim: 0.4, own: 0.25, doing: 0.35 }, 'doing'],
    [{ work: 0.5, own: 0.3, victim: 0.2 }, 'work'],
    [{ none: 0.5, own: 0.3, victim: 0.2 }, 'none'],
  ] as const)('takes those who do it together, and so those it happens to: %o', (sides, side) => {
    expect(readSide(reading(sides))).toBe(side);
  });

  it('counts only what the two sides have between them', () => {
    expect(shareOfOwn({ ...NONE, own: 0.2, doing: 0.1, victim: 0.3, none: 0.4 })).toBeCloseTo(0.5);
  });
});

describe('a side that the words leave open', () => {
  it('is one that is neither likely nor unlikely to be the own', () => {
    expect(leavesSideOpen(reading({ own: 0.5, victim: 0.5 }))).toBe(true);
    expect(leavesSideOpen(reading({ own: 0.1, victim: 0.9 }))).toBe(false);
    expect(leavesSideOpen(reading({ own: 0.9, victim: 0.1 }))).toBe(false);
  });

  it('is none where somebody asks for their work, or for a name or a topic', () => {
    expect(leavesSideOpen(reading({ own: 0.2, victim: 0.2, work: 0.6 }))).toBe(false);
    expect(leavesSideOpen(reading({ own: 0.2, victim: 0.2, none: 0.6 }))).toBe(false);
  });
});

describe('what is for both sides', () => {
  const byId = new Map(
    [
      entry('line', 'v'),
      entry('advocate', 'v'),
      entry('guide', 'v'),
      entry('police'),
      entry('doctor'),
      entry('listener'),
    ].map((one) => [one.id, one]),
  );
  const ids = [...byId.keys()];
  const shared = ['police', 'doctor', 'listener', 'line', 'advocate', 'guide'];

  it('comes first if it is nearly as likely to be right, and the side may be misread', () => {
    const read = reading({ victim: 0.8, own: 0.2 }, [
      ['line', 0.4],
      ['police', 0.3],
      ['doctor', 0.2],
    ]);
    expect(putSharedFirst(ids, read, byId)).toEqual(shared);
  });

  it('stays where it is where the side is plain, or the others are far likelier', () => {
    const plain = reading({ victim: 0.99, own: 0.01 }, [
      ['line', 0.4],
      ['police', 0.3],
    ]);
    expect(putSharedFirst(ids, plain, byId)).toEqual(ids);
    const likelier = reading({ victim: 0.8, own: 0.2 }, [
      ['line', 0.9],
      ['police', 0.05],
    ]);
    expect(putSharedFirst(ids, likelier, byId)).toEqual(ids);
  });

  it('stays where it is for somebody who asks for their work', () => {
    const work = reading({ work: 0.6, victim: 0.2, own: 0.2 }, [
      ['line', 0.4],
      ['police', 0.3],
    ]);
    expect(putSharedFirst(ids, work, byId)).toEqual(ids);
  });
});
