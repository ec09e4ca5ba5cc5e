import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDEX, measure, mistype, OWN, readQueries, search } from './measure.ts';

/** Each query this many times with one or two typing errors. */
const VARIANTS = 20;

describe('the sixty queries of the specification', () => {
  const queries = readQueries('first');
  const found = measure(queries);

  it('find what they look for: at 1 at least 95%, at 3 at least 98%, and never nothing', () => {
    expect(queries).toHaveLength(60);
    expect(found.first).toBeGreaterThanOrEqual(0.95);
    expect(found.three).toBeGreaterThanOrEqual(0.98);
    expect(found.empty).toBe(0);
  });

  it('show nothing for the other side, and nothing only for adults to somebody under 18', () => {
    expect(found.wrongSide).toEqual([]);
    expect(found.adultsOnly).toEqual([]);
  });

  it('offer a way to help oneself to everybody who is doing it, and the pin at danger and crisis', () => {
    expect(found.withoutSelfHelp).toEqual([]);
    expect(found.unpinned).toEqual([]);
  });

  it('find them with one or two typing errors: at 3 at least 92%, at most 1% for the other side', () => {
    const spoiled = measure(
      queries.flatMap((query) =>
        Array.from({ length: VARIANTS }, (_, index) => mistype(query, `${query.q} ${index}`)),
      ),
    );
    expect(spoiled.three).toBeGreaterThanOrEqual(0.92);
    expect(spoiled.wrongSide.length / spoiled.queries).toBeLessThanOrEqual(0.01);
    expect(spoiled.empty).toBe(0);
  }, 120_000);
});

// The measured value less two in a hundred, so that a change that costs more fails.
describe.each([
  ['seen', 0.84, 0.9],
  ['hidden', 0.72, 0.81],
] as const)('the queries in other voices, of the half that was %s', (name, first, three) => {
  const queries = readQueries(name);
  const found = measure(queries);

  it('find what they look for as often as before, and never nothing', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(found.first).toBeGreaterThanOrEqual(first);
    expect(found.three).toBeGreaterThanOrEqual(three);
    expect(found.empty).toBe(0);
  });

  it('show no more than before for the other side', () => {
    expect(found.wrongSide.length / queries.length).toBeLessThanOrEqual(0.1);
  });
});

describe('few words', () => {
  const queries = JSON.parse(readFileSync('tests/search/queries/short.json', 'utf8')) as {
    q: string;
    kind: 'victim' | 'own' | 'danger' | 'crisis' | 'young' | 'plain' | 'first';
    first?: string;
  }[];

  it.each(queries)('"$q" shows what its kind, $kind, needs', ({ q, kind, first }) => {
    const { asks, answers } = search(q);
    const ids = answers.map(({ id }) => id);
    const pins = answers.filter(({ isPinned }) => isPinned).map(({ id }) => id);
    const isOwnShown = ids.slice(0, 3).some((id) => OWN.has(id));
    // If the search asks for the side, the best contact of both is there.
    const isOwnShownUnasked = isOwnShown && !asks;
    switch (kind) {
      case 'victim':
        expect({
          isOwnShown: isOwnShownUnasked,
          pins: pins.filter((id) => id === 'nhs-111'),
        }).toEqual({
          isOwnShown: false,
          pins: [],
        });
        break;
      case 'own':
        expect(isOwnShown).toBe(true);
        break;
      case 'danger':
        expect(pins[0]).toBe('emergency-999');
        break;
      case 'crisis':
        expect(pins).toEqual(expect.arrayContaining(['samaritans', 'shout']));
        break;
      case 'young':
        expect(ids[0]).toBe('childline');
        break;
      case 'plain':
        expect(pins).toEqual([]);
        break;
      case 'first':
        expect(ids[0]).toBe(first);
    }
  });
});

describe('a search', () => {
  const idsOf = (query: string) => search(query).answers.map(({ id }) => id);

  it('is never without an answer', () => {
    for (const query of ['', ' ', '?', 'zzzz qqqq', 'a', '1234567', 'x'.repeat(5000)])
      expect(search(query).answers.length, query).toBeGreaterThan(2);
  });

  it('holds to what may be shown, and shows what is pinned all the same', () => {
    const keeps = (id: string) => id === 'shout' || id === 'samaritans';
    expect(
      search('tracker on my car', { keeps })
        .answers.map(({ id }) => id)
        .sort(),
    ).toEqual(['samaritans', 'shout']);
    expect(search('he has a knife', { keeps }).answers[0]).toEqual({
      id: 'emergency-999',
      isPinned: true,
    });
    expect(search('tracker on my car', { keeps: () => false }).answers).toEqual([]);
  });

  it('says that it is not sure where little was understood, and says what it read', () => {
    expect(search('zzzz qqqq').isUnsure).toBe(true);
    // A postcode, or part of a number, says where or whom, and not what is wrong.
    for (const query of ['SO14 2AB', 'so14', 'PO30 1AB', '0808'])
      expect(search(query).isUnsure, query).toBe(true);
    expect(search('coersive control').corrected).toBe('coercive control');
    expect(search('coercive control').corrected).toBeUndefined();
  });

  it.each([
    'she wont answer my calls',
    'he doesnt reply',
    'my ex wont talk to me',
    'i wont leave him alone',
  ])('asks where people of either side write the same: %s', (query) => {
    expect(search(query).asks).toBe(true);
  });

  it('reads all of a long text for danger and crisis', () => {
    const story = 'he was there and i did not know what to do about it. '.repeat(180);
    const pinsOf = (words: string) =>
      search(`${story} ${words}. ${story}`).answers.flatMap(({ id, isPinned }) =>
        isPinned ? id : [],
      );
    expect(pinsOf('it rained')).toEqual([]);
    expect(pinsOf('i want to die')).toEqual(['samaritans', 'shout']);
    expect(pinsOf('he is strangling me')).toEqual(['emergency-999']);
  });

  it.each(['cannot speak', "i can't speak", 'unable to speak', 'i can not speak on the phone'])(
    'begins with a way that needs no voice, however that is said: "%s"',
    (query) => {
      expect(['emergency-bsl', 'emergency-sms', 'relay-999', 'shout']).toContain(idsOf(query)[0]);
    },
  );

  it.each(['urgent', 'this is urgent', 'need urgent help now'])('pins 999 at "%s"', (query) => {
    expect(search(query).answers[0]).toEqual({ id: 'emergency-999', isPinned: true });
  });

  it('pins 999 for a threat in little English', () => {
    expect(search('help me he want kill me').answers[0]).toEqual({
      id: 'emergency-999',
      isPinned: true,
    });
  });

  it.each(['i cant speak english', 'polski'])(
    'shows no help for victims first to those who said that they do it: %s',
    (query) => {
      const three = (side: 'own' | 'victim') =>
        search(query, { side })
          .answers.slice(0, 3)
          .map(({ id }) => id);
      expect(three('own')[0]).toBe('languages');
      expect(three('own')).not.toContain('national-stalking-helpline');
      expect(three('own')).not.toContain('victim-support');
      expect(three('victim').slice(0, 2)).toEqual(['languages', 'national-stalking-helpline']);
    },
  );

  it('tells who acts on whom, though every word that counts is the same', () => {
    expect(idsOf('he keeps driving past my house')[0]).toBe('national-stalking-helpline');
    const own = idsOf('i keep driving past her house').slice(0, 3);
    expect(own).toContain('plsi-self-referral');
    expect(own).not.toContain('national-stalking-helpline');
  });

  it('pins 999 at danger, and Samaritans and Shout at wanting to die', () => {
    expect(search('hes outside my house right now').answers[0]).toEqual({
      id: 'emergency-999',
      isPinned: true,
    });
    expect(
      search('i dont want to be here any more')
        .answers.filter(({ isPinned }) => isPinned)
        .map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['samaritans', 'shout']));
  });
});

it.each(['i wanna text someone', 'can i text instead of call', 'i prefer to write'])(
  'a wish that tells no side has nothing for one side among the first three: "%s"',
  (query) => {
    const { asks, answers } = search(query);
    expect(asks).toBe(false);
    const first = answers.slice(0, 3).map(({ id }) => id);
    expect(first[0]).toBe('shout');
    expect(INDEX.entries.filter(({ id, side }) => side && first.includes(id))).toEqual([]);
  },
);
