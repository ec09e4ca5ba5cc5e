import { describe, expect, it } from 'vitest';
import { READ_SIDES } from '../../../src/domain/search/labels.ts';
import type { Example } from '../../../src/search-training/example.ts';
import type { Search } from '../../../src/domain/search/make-search.ts';
import type { Reading } from '../../../src/domain/search/reader.ts';
import type { SearchEntry } from '../../../src/domain/search/search-index.ts';
import { listMisread, listUnsure } from '../../../src/search-training/judge-examples.ts';

const ENTRIES: SearchEntry[] = [
  { id: 'course', t: '', k: '', s: '', side: 'o' },
  { id: 'helpline', t: '', k: '', s: '', side: 'v' },
  { id: 'listener', t: '', k: '', s: '' },
];

/** A search that shows the same for all words, in this order; what stands behind a + is pinned. */
function show(...ids: string[]): Search {
  return () => ({
    asks: false,
    side: 'none',
    answers: ids.map((id) => ({ id: id.replace('+', ''), isPinned: id.startsWith('+') })),
    isUnsure: false,
    isYoung: false,
  });
}

describe('listMisread', () => {
  const victim: Example = { say: 'he follows me', side: 'victim', first: ['helpline'] };
  const danger: Example = { ...victim, pin: 'danger' };
  const work: Example = { say: 'for a client', side: 'work', first: ['helpline'] };

  it.each([
    ['the right one first', victim, ['helpline', 'listener'], []],
    ['another first', victim, ['listener', 'helpline'], ['listener', 'helpline']],
    ['one for others among three', victim, ['helpline', 'course'], ['helpline', 'course']],
    ['the same to somebody who asks for their work', work, ['helpline', 'course'], []],
    [
      'a pin that is not needed',
      victim,
      ['+listener', 'helpline'],
      ['listener (pinned)', 'helpline'],
    ],
    ['no pin in danger', danger, ['helpline'], ['helpline']],
    ['a pin in danger', danger, ['+listener', 'helpline'], []],
  ])('knows %s', (_, example, ids, shown) => {
    const wrong = shown.length > 0 ? [{ example, shown }] : [];
    expect(listMisread(show(...ids), [example], ENTRIES)).toEqual(wrong);
  });
});

it('lists first what the reader is least sure of, and no more than asked for', () => {
  const readingOf = (share: number): Reading => {
    const sides = Object.fromEntries(READ_SIDES.map((side) => [side, 0])) as Reading['sides'];
    return {
      ids: new Map([
        ['helpline', share],
        ['course', 1 - share],
      ]),
      sides: { ...sides, victim: share, own: 1 - share },
      ...{ danger: 0, crisis: 0, young: 0 },
    };
  };
  const shares: Record<string, number> = { sure: 1, open: 0.5, likely: 0.8 };
  const examples = Object.keys(shares).map((say): Example => ({ say, side: 'own', first: [] }));
  const read = (text: string) => readingOf(shares[text] ?? 0);
  expect(listUnsure(read, examples, 2).map(({ say }) => say)).toEqual(['open', 'likely']);
});
