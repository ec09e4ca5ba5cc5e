import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../../src/domain/search/build-search-index.ts';
import { makeSearch } from '../../../../src/domain/search/make-search.ts';
import { makeSearchWords } from '../../../support/make-search-words.ts';

const entry = (id: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  t: text,
  k: '',
  s: '',
  ...more,
});

const ENTRIES: SearchEntry[] = [
  entry('programme', 'course change evening', { side: 'o', adult: 1 }),
  entry('own-line', 'course calm evening', { side: 'o' }),
  entry('own-guide', 'course steps evening', { side: 'o' }),
  entry('helpline', 'helpline stalking', { side: 'v' }),
  entry('advocate', 'advocate court evening', { side: 'v' }),
  entry('grown', 'pictures removal evening', { side: 'v', adult: 1 }),
  entry('listener', 'listening ear'),
  entry('childline', 'children'),
  entry('doctor', 'doctor surgery'),
  entry('emergency', 'emergency'),
];

const WORDS = makeSearchWords({
  small: 'i im he me my her the a and is at it does follow follows client son 15'.split(' '),
  intents: [
    { id: 'danger', when: ['knife'], pin: ['emergency', 'withdrawn'] },
    { id: 'young', when: ['im 15'], young: true },
    { id: 'work', when: ['my client'], side: 'work' },
    { id: 'own', when: ['i-them'], side: 'own' },
    { id: 'doing', when: ['my son does it'], side: 'doing' },
    { id: 'victim', when: ['they-me'], side: 'victim' },
    { id: 'ill', when: ['ill'], first: ['doctor', 'withdrawn', 'listener'] },
    { id: 'sad', when: ['sad'], pin: ['listener'], first: ['listener', 'doctor'] },
  ],
  otherScript: ['listener', 'withdrawn'],
  fallback: ['helpline', 'withdrawn', 'listener', 'doctor', 'emergency'],
});

const search = makeSearch({ entries: ENTRIES, words: WORDS });
const find = (query: string) => search(query).answers.map(({ id }) => id);
const sideOf = (id: string) => ENTRIES.find((candidate) => candidate.id === id)?.side;

describe('a search among made-up entries', () => {
  it('finds an entry by its name, its keywords and what it is for, in this order', () => {
    const entries = [
      entry('by-line', 'one', { s: 'lantern' }),
      entry('by-keyword', 'two', { k: 'lantern' }),
      entry('by-name', 'lantern'),
      ...ENTRIES,
    ];
    const { answers, isUnsure } = makeSearch({ entries, words: WORDS })('lantern');
    expect(answers.map(({ id }) => id)).toEqual(['by-name', 'by-keyword', 'by-line']);
    expect(isUnsure).toBe(false);
  });

  it('answers a text in the letters of another script, which no phrase can hold', () => {
    const { answers, isUnsure } = search('помощь');
    expect(answers[0]?.id).toBe('listener');
    expect(isUnsure).toBe(false);
    expect(find('Română')[0]).toBe('helpline');
  });

  it('finds other forms of a word', () => {
    expect(find('advocates')[0]).toBe('advocate');
    expect(find('childline children')[0]).toBe('childline');
  });

  it('corrects the spelling before it reads or ranks, and says what it read', () => {
    expect(search('advocaet')).toMatchObject({ corrected: 'advocate', isUnsure: false });
    expect(find('advocaet')[0]).toBe('advocate');
    expect(search('knfie').answers[0]).toEqual({ id: 'emergency', isPinned: true });
    expect(search('Advocate!')).not.toHaveProperty('corrected');
  });

  it('ranks by the words that say something', () => {
    expect(find('he is at the doctor and me')[0]).toBe('doctor');
  });
});

describe('the order of answers', () => {
  it('puts what is pinned above everything, once, and never what is not listed', () => {
    expect(search('sad').answers.slice(0, 2)).toEqual([
      { id: 'listener', isPinned: true },
      { id: 'doctor', isPinned: false },
    ]);
    expect(find('sad').filter((id) => id === 'listener')).toHaveLength(1);
    expect(find('knife')).not.toContain('withdrawn');
  });

  it('keeps the order of several pins', () => {
    expect(
      search('sad knife')
        .answers.filter(({ isPinned }) => isPinned)
        .map(({ id }) => id),
    ).toEqual(['emergency', 'listener']);
  });

  it('puts first what an intent names, before what ranks by its words', () => {
    expect(find('ill advocate').slice(0, 3)).toEqual(['doctor', 'listener', 'advocate']);
  });

  it('shows twelve answers at most besides the pins', () => {
    const many = Array.from({ length: 20 }, (_, index) => entry(`club-${index}`, 'club'));
    const { answers } = makeSearch({ entries: [...many, ...ENTRIES], words: WORDS })('club knife');
    expect(answers.filter(({ isPinned }) => isPinned)).toHaveLength(1);
    expect(answers.filter(({ isPinned }) => !isPinned)).toHaveLength(12);
  });
});

describe('the sides', () => {
  it.each(['evening course', 'he follows me evening course'])(
    'put at least three others before what is for people doing it: "%s"',
    (query) => {
      const found = find(query);
      expect(found.findIndex((id) => sideOf(id) === 'o')).toBeGreaterThanOrEqual(3);
      expect(found).toContain('programme');
    },
  );

  it.each(['i follow her advocate', 'my son does it advocate helpline'])(
    'put at least three others before what is for people it happens to: "%s"',
    (query) => {
      const found = find(query);
      expect(found.findIndex((id) => sideOf(id) === 'v')).toBeGreaterThanOrEqual(3);
      expect(found).toContain('advocate');
    },
  );

  it('fill up to three from what helps anybody, and no further', () => {
    expect(find('he follows me course')).toEqual([
      'helpline',
      'listener',
      'doctor',
      'programme',
      'own-line',
      'own-guide',
    ]);
  });

  it('show somebody who is doing it their own first', () => {
    expect(sideOf(find('i follow her course')[0] ?? '')).toBe('o');
  });

  it('are both open to somebody who asks for their work', () => {
    expect(find('my client course calm')[0]).toBe('own-line');
    expect(find('my client advocate court')[0]).toBe('advocate');
  });

  it('are read from the corrected text', () => {
    expect(sideOf(find('i folow her course')[0] ?? '')).toBe('o');
  });
});

describe('the question of the side', () => {
  it('is asked where neither the words nor the reader tell it, with the best contact of each', () => {
    const { asks, side, answers } = search('evening course');
    expect({ asks, side }).toEqual({ asks: true, side: 'none' });
    const under = answers.filter((answer) => answer.under);
    expect(under.map(({ under: heading }) => heading).sort()).toEqual(['own', 'victim']);
    for (const { id, under: heading } of under)
      expect(sideOf(id) === 'o', id).toBe(heading === 'own');
  });

  it.each(['he follows me', 'i follow her', 'zzzz ill'])('is not asked of "%s"', (query) => {
    const { asks, answers } = search(query);
    expect(asks).toBe(false);
    expect(answers.filter(({ under }) => under)).toEqual([]);
  });

  it('is not asked of somebody who told it, and that side is held to', () => {
    const { asks, side } = search('evening course', { side: 'other' });
    expect({ asks, side }).toEqual({ asks: false, side: 'other' });
  });
});

describe('somebody under 18', () => {
  it('sees three others before what is for adults alone', () => {
    expect(find('pictures removal')[0]).toBe('grown');
    const found = find('im 15 pictures removal');
    expect(found.indexOf('grown')).toBeGreaterThanOrEqual(3);
  });

  it('sees them last on either side', () => {
    expect(find('i follow her course change')[0]).toBe('programme');
    expect(find('im 15 i follow her course change').indexOf('programme')).toBeGreaterThanOrEqual(3);
    expect(find('im 15 my client course change').indexOf('programme')).toBeGreaterThanOrEqual(3);
  });
});

describe('a search that understands little', () => {
  it.each(['', ' ', '?!', 'zzzz qqqq', 'i me the', '¿¡', '12345'])(
    'begins with what helps anybody, and says so: "%s"',
    (query) => {
      const { answers, isUnsure } = search(query);
      expect(answers.map(({ id }) => id)).toEqual(['helpline', 'listener', 'doctor', 'emergency']);
      expect(isUnsure).toBe(true);
    },
  );

  it('is unsure where most of the words are unknown', () => {
    expect(search('zzzz qqqq advocate')).toMatchObject({ isUnsure: true });
    expect(find('zzzz qqqq advocate').slice(0, 4)).toEqual(find('zzzz').slice(0, 4));
    expect(find('zzzz qqqq advocate')).toContain('advocate');
    expect(search('zzzz advocate')).toMatchObject({ isUnsure: false });
  });

  it('begins with what helps anybody where no entry has enough of the words', () => {
    const faint = entry('faint', 'club house garden gate');
    const entries = [...ENTRIES, faint];
    const { answers, isUnsure } = makeSearch({ entries, words: WORDS })(
      'gate advocate childline surgery pictures calm steps',
    );
    expect(isUnsure).toBe(false);
    expect(answers[0]?.id).toBe('helpline');
  });

  it('is sure of what an intent reads, whatever the other words', () => {
    expect(search('zzzz qqqq ill')).toMatchObject({ isUnsure: false });
    expect(find('zzzz qqqq ill')[0]).toBe('doctor');
  });
});

describe('any search', () => {
  it('reads the end of a story too, where what is most urgent often stands', () => {
    const story = `advocate ${'and '.repeat(600)}`;
    expect(search(`${story} knife`).answers[0]).toEqual({ id: 'emergency', isPinned: true });
    expect(find(story)[0]).toBe('advocate');
    expect(find(`${story} court ${'and '.repeat(600)}`)).toEqual(find(story));
  });

  it('puts an entry whose name was typed first, whatever the side', () => {
    const entries = [
      entry('phoneline', 'calm phoneline|the calm trust|calmline', { side: 'o' }),
      ...ENTRIES,
    ];
    const named = makeSearch({ entries, words: WORDS });
    for (const query of ['calm phoneline', 'the calm trust', 'calm line', 'calmline'])
      expect(named(query).answers[0]?.id, query).toBe('phoneline');
    expect(named('he me calm').answers[0]?.id).not.toBe('phoneline');
    expect(named('evening').answers[0]?.id).not.toBe('phoneline');
  });

  it('holds to what may be shown, and takes the side that was chosen before the one it reads', () => {
    const keeps = (id: string) => id !== 'helpline';
    expect(search('he follows me', { keeps }).answers.map(({ id }) => id)).not.toContain(
      'helpline',
    );
    const chosen = search('course advocate', { side: 'own' }).answers.map(({ id }) => id);
    expect(chosen.indexOf('advocate')).toBeGreaterThan(chosen.indexOf('programme'));
    expect(search('advocate', { keeps: () => false }).answers).toEqual([]);
  });

  it('has three answers or more, each once and listed, whatever is typed', () => {
    const word = fc.constantFrom(
      ...'i he me her follow follows im 15 my client son does it knife sad ill course evening'.split(
        ' ',
      ),
      'advocaet',
      'zzzz',
      '?',
    );
    const typing = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        const found = find(typed);
        expect(found.length).toBeGreaterThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !ENTRIES.some((listed) => listed.id === id))).toEqual([]);
      }),
      { seed: 14, numRuns: 120 },
    );
  });

  it('answers the same at each time it is asked', () => {
    const once = search('he follows me evening course');
    search('im 15 knife');
    expect(search('he follows me evening course')).toEqual(once);
  });
});
