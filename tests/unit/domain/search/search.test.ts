import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../src/domain/search/reader.ts';
import type { Example } from '../../../../src/search-training/examples.ts';
import { makeSearch } from '../../../../src/domain/search/search.ts';
import { hashNumber, type SearchEntry } from '../../../../src/domain/search/entries.ts';
import { makeSmallReader } from '../../../support/make-reader.ts';
import { makeSearchWords } from '../../../support/make-search-words.ts';

const entry = (id: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  t: text,
  k: '',
  s: '',
  ...more,
});

const ENTRIES: SearchEntry[] = [
  entry('programme', 'evening programme', { side: 'o', adult: 1 }),
  entry('own-line', 'calm line|calmline', { side: 'o', n: [hashNumber('08000001111')] }),
  entry('own-guide', 'steps', { side: 'o' }),
  entry('helpline', 'the helpline|old trust', {
    side: 'v',
    n: [hashNumber('08088020300'), hashNumber('85258')],
  }),
  entry('advocate', 'advocate court', { side: 'v' }),
  entry('grown', 'pictures removal', { side: 'v', adult: 1 }),
  entry('listener', 'listening ear', { n: [hashNumber('116123')] }),
  entry('childline', 'children'),
  entry('doctor', 'doctor surgery'),
  entry('emergency', 'emergency', { n: [hashNumber('999')] }),
  entry('tongues', 'other languages'),
];

const OWN = ['programme', 'own-guide', 'own-line'];
const VICTIM = ['helpline', 'advocate'];
const EXAMPLES: Example[] = [
  ...['he follows me', 'she follows me home', 'he wont leave me alone'].map((say): Example => ({
    say,
    side: 'victim',
    first: VICTIM,
  })),
  ...['i follow her', 'i follow her home', 'i cant leave her alone'].map((say): Example => ({
    say,
    side: 'own',
    first: OWN,
  })),
  { say: 'my son follows her', side: 'doing', first: ['own-guide'] },
  { say: 'my client wants a course', side: 'work', first: ['programme', 'advocate'] },
  { say: 'he broke in with an axe', side: 'victim', first: VICTIM, pin: 'danger' },
  { say: 'i cant go on living', side: 'none', first: ['listener'], pin: 'crisis' },
  { say: 'im 14 and he shares pictures', side: 'victim', first: ['childline'], isYoung: true },
  { say: 'he shares pictures', side: 'victim', first: ['grown'] },
  // Words that either side may type.
  { say: 'restraining order', side: 'victim', first: VICTIM },
  { say: 'restraining order', side: 'own', first: OWN },
];

const WORDS = makeSearchWords({
  language: ['^ polish $'],
  pins: { danger: ['emergency', 'withdrawn'], crisis: ['listener'] },
  otherLanguage: ['tongues', 'withdrawn', 'helpline'],
  byText: ['listener'],
  fallback: ['helpline', 'withdrawn', 'listener', 'doctor'],
  abbreviations: { nife: 'knife' },
  stopWords: 'i im he me my her the a and is at'.split(' '),
});
const reader = makeSmallReader(EXAMPLES, ENTRIES.map(({ id }) => id).sort());

const search = makeSearch({ entries: ENTRIES, words: WORDS, reader, byHeart: '' });
const find = (query: string, side?: Side) =>
  search(query, { side })
    .answers.filter(({ isPinned }) => !isPinned)
    .map(({ id }) => id);
const pinsOf = (query: string) =>
  search(query)
    .answers.filter(({ isPinned }) => isPinned)
    .map(({ id }) => id);
const sideOf = (id = '') => ENTRIES.find((candidate) => candidate.id === id)?.side;

describe('the order of answers', () => {
  it('is what the examples taught, for words that are like them', () => {
    expect(VICTIM).toContain(find('he follows me to work')[0]);
    expect(OWN).toContain(find('i follow her to work')[0]);
    expect(find('the pictures he shares')[0]).toBe('grown');
  });

  it('counts the words that an entry shares with a bare topic', () => {
    expect(find('surgery')[0]).toBe('doctor');
    expect(find('listening')[0]).toBe('listener');
  });

  it('puts first what is named by the typed words, on either side', () => {
    for (const query of ['calm line', 'calmline', 'the calm line', 'cakm line'])
      expect(find(query, 'victim')[0], query).toBe('own-line');
    expect(find('old trust', 'own')[0]).toBe('helpline');
  });

  it.each([
    ['85258', 'helpline'],
    ['116 123', 'listener'],
    ['0808 802 0300', 'helpline'],
    ['+44 808 802 0300', 'helpline'],
    ['0044 (0)808 802-0300', 'helpline'],
    ['0808802', 'helpline'],
    ['999', 'emergency'],
  ])('puts first whose number was typed: %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
    expect(search(query).asks).toBe(false);
  });

  it('leads to the page of languages from a language or a text in another script', () => {
    expect(find('polish')[0]).toBe('tongues');
    expect(find('\u043f\u043e\u043c\u043e\u0449\u044c')[0]).toBe('tongues');
    expect(search('polish').asks).toBe(false);
  });

  it('puts who takes texts first for somebody who would rather text', () => {
    expect(find('text someone')[0]).toBe('listener');
    expect(search('text someone').asks).toBe(false);
    expect(find('he texts me')[0]).not.toBe('listener');
  });

  it('has at most twelve answers apart from the pins', () => {
    const many = Array.from({ length: 20 }, (_, at) => entry(`club-${at}`, 'club'));
    const { answers } = makeSearch({
      entries: [...many, ...ENTRIES],
      words: WORDS,
      reader,
      byHeart: '',
    })('club knife');
    expect(answers.filter(({ isPinned }) => isPinned)).toHaveLength(1);
    expect(answers.filter(({ isPinned }) => !isPinned)).toHaveLength(12);
  });

  it('finds what no example names by nothing but its words', () => {
    const lantern = entry('lantern', 'the lantern house');
    const grown = makeSearch({ entries: [lantern, ...ENTRIES], words: WORDS, reader, byHeart: '' });
    expect(grown('lantern').answers[0]?.id).toBe('lantern');
  });
});

describe('the pins', () => {
  it('come above everything if a pattern matches, once, and never what is not listed', () => {
    expect(search('he has a knife').answers[0]).toEqual({ id: 'emergency', isPinned: true });
    expect(pinsOf('i want to die')).toEqual(['listener']);
    expect(find('i want to die')).not.toContain('listener');
  });

  it('come there too if the reader learned it', () => {
    expect(pinsOf('he broke in with his axe')).toEqual(['emergency']);
    expect(pinsOf('i cant go on')).toEqual(['listener']);
    expect(pinsOf('he follows me')).toEqual([]);
  });

  it('are read past typing errors and abbreviations, and at the end of a story', () => {
    expect(pinsOf('he has a knfie')).toEqual(['emergency']);
    expect(pinsOf('nife')).toEqual(['emergency']);
    expect(pinsOf(`court ${'and '.repeat(600)} knife`)).toEqual(['emergency']);
  });

  it('come in order where both are so', () => {
    expect(pinsOf('knife want to die')).toEqual(['emergency', 'listener']);
  });
});

describe('the sides', () => {
  it.each(['he follows me', 'he wont leave me alone'])(
    'put at least three others before what is for people doing it: "%s"',
    (query) => {
      const found = find(query);
      expect(search(query)).toMatchObject({ asks: false, side: 'victim' });
      expect(found.findIndex((id) => sideOf(id) === 'o')).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['i follow her', 'i cant leave her alone'])(
    'put at least three others before what is for people it happens to: "%s"',
    (query) => {
      const found = find(query);
      expect(search(query)).toMatchObject({ asks: false, side: 'own' });
      expect(found.findIndex((id) => sideOf(id) === 'v')).toBeGreaterThanOrEqual(3);
    },
  );

  it('that somebody told count more than the words', () => {
    for (const side of ['own', 'doing'] as const)
      expect(find('he follows me', side).slice(0, 3).map(sideOf), side).not.toContain('v');
    for (const side of ['victim', 'other'] as const)
      expect(find('i follow her', side).slice(0, 3).map(sideOf), side).not.toContain('o');
    expect(search('i follow her', { side: 'other' }).side).toBe('other');
  });

  it('are both open to somebody who asks for their work', () => {
    const found = find('my client wants a course').slice(0, 3);
    expect(found).toEqual(expect.arrayContaining(['programme', 'advocate']));
  });
});

describe('the question of the side', () => {
  it('is asked where the words leave it open, with the best contact of each side first', () => {
    const { asks, answers } = search('restraining order');
    expect(asks).toBe(true);
    const [first, second, ...rest] = answers;
    expect([first?.under, second?.under].sort()).toEqual(['own', 'victim']);
    for (const { id, under } of [first, second].flatMap((answer) => answer ?? []))
      expect(sideOf(id), id).not.toBe(under === 'own' ? 'v' : 'o');
    expect(rest.filter(({ under }) => under)).toEqual([]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
  });

  it.each(['he follows me', 'i follow her', 'surgery', 'zzzz', ''])(
    'is not asked of "%s"',
    (query) => {
      const { asks, answers } = search(query);
      expect(asks).toBe(false);
      expect(answers.filter(({ under }) => under)).toEqual([]);
    },
  );

  it.each(['victim', 'other', 'own', 'doing', 'work'] as const)(
    'is not asked of somebody who told "%s"',
    (side) => {
      expect(search('restraining order', { side })).toMatchObject({ asks: false, side });
    },
  );
});

describe('somebody under 18', () => {
  it('sees three others before what is only for adults, on either side', () => {
    const query = 'im 14 and he shares pictures';
    expect(search(query).isYoung).toBe(true);
    expect(find(query)[0]).toBe('childline');
    expect(find(query).indexOf('grown')).toBeGreaterThanOrEqual(3);
    expect(find(query, 'own').indexOf('programme')).toBeGreaterThanOrEqual(3);
    expect(find(query, 'work').indexOf('programme')).toBeGreaterThanOrEqual(3);
    expect(search('he shares pictures').isYoung).toBe(false);
  });
});

describe('a search that understands nothing', () => {
  it.each(['', ' ', '?!', 'zzzz qqqq', '\u00bf\u00a1'])(
    'begins with what helps anybody, and says so: "%s"',
    (query) => {
      const { answers, isUnsure } = search(query);
      expect(answers.slice(0, 3).map(({ id }) => id)).toEqual(['helpline', 'listener', 'doctor']);
      expect(isUnsure).toBe(true);
    },
  );

  it('is sure of a word that it learned', () => {
    expect(search('zzzz follows')).toMatchObject({ isUnsure: false });
  });
});

describe('any search', () => {
  it('says what it read where it corrected a short text, and leaves a long one as it is', () => {
    expect(search('advocaet')).toMatchObject({ corrected: 'advocate' });
    expect(find('advocaet')[0]).toBe('advocate');
    expect(search('Advocate!')).not.toHaveProperty('corrected');
    expect(search('he is at the advocaet and me and her')).not.toHaveProperty('corrected');
  });

  it('holds to what may be shown, and shows what is pinned all the same', () => {
    const keeps = (id: string) => id === 'doctor';
    expect(search('he has a knife', { keeps }).answers.map(({ id }) => id)).toEqual([
      'emergency',
      'doctor',
    ]);
    expect(search('advocate', { keeps: () => false }).answers).toEqual([]);
  });

  it('has three answers or more, each once and listed, whatever is typed', () => {
    const word = fc.constantFrom(
      ...'i he me her my follow follows 14 client son order knife die advocaet zzzz ?'.split(' '),
    );
    const typing = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
    );
    const side = fc.constantFrom(undefined, 'victim', 'other', 'own', 'doing', 'work');
    fc.assert(
      fc.property(typing, side, (typed, told) => {
        const found = search(typed, { side: told }).answers.map(({ id }) => id);
        expect(found.length).toBeGreaterThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !ENTRIES.some((listed) => listed.id === id))).toEqual([]);
      }),
      { seed: 14, numRuns: 120 },
    );
  });

  it('answers the same at each time it is asked', () => {
    const once = search('he follows me evening');
    search('im 14 knife');
    expect(search('he follows me evening')).toEqual(once);
  });
});

describe('a short text', () => {
  it('is read as it was corrected, and a long one as it was typed', () => {
    const words = makeSearchWords({ fallback: ['helpline'] });
    const search = makeSearch({ entries: ENTRIES, words, reader, byHeart: '' });
    const spoilt = search('advocaet cuort');
    expect(spoilt.corrected).toBe('advocate court');
    expect(spoilt.answers[0]?.id).toBe(search('advocate court').answers[0]?.id);
    expect(search(`${'x1 '.repeat(8)}advocaet cuort`).corrected).toBeUndefined();
  });

  it('of words that either side may type is asked about, whatever the reader makes of it', () => {
    const open = makeSearch({
      entries: ENTRIES,
      words: makeSearchWords({ open: ['^ he follows me $'], fallback: ['helpline'] }),
      reader,
      byHeart: '',
    });
    expect(open('he follows me')).toMatchObject({ asks: true });
    expect(open('he follows me home').asks).toBe(false);
    expect(open('he follows me', { side: 'victim' }).asks).toBe(false);
  });
});
