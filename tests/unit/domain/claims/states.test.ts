import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listStates } from '../../../../src/domain/claims/states.ts';
import { STATES } from '../../../../src/vocabulary/names.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';

const TODAY = '2026-11-26';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const always = { kind: 'always', provenance } as const;
const list = (changes: Parameters<typeof makeService>[1]) => [
  ...listStates(makeService('one', changes), TODAY),
];

describe('listStates', () => {
  it('tells what is so of the first way to reach a service, and of any', () => {
    expect(list({ channels: [makePhone({ hours: always, free: true })] })).toEqual([
      'listed',
      'reachable',
      'number',
      'always-open',
      'known-hours',
      'evenings',
      'nights',
      'saturdays',
      'sundays',
      'weekends',
      'seven-days',
      'every-day',
      'free',
      'national',
      'victims',
      'any-gender',
    ]);
    expect(list({ channels: [] })).toEqual(['listed', 'national', 'victims', 'any-gender']);
  });

  it.each([
    [
      ['own', 'professionals'],
      ['own', 'professionals'],
    ],
    [
      ['victim', 'other.target'],
      ['victims', 'friends'],
    ],
    [['other.doing'], ['friends']],
  ])('tells whom it is for by its audiences: %o', (audiences, states) => {
    const people = ['victims', 'friends', 'own', 'professionals'];
    expect(list({ audiences }).filter((state) => people.includes(state))).toEqual(states);
  });

  it.each([
    [['Women who live with abuse.'], ['women']],
    [['A man whose ex follows him.'], ['men']],
    [['Men who are hurt.', 'Women who are hurt.'], ['any-gender']],
    [['Anyone who manages.'], ['any-gender']],
    [['Gay, trans and other LGBT+ people.'], ['any-gender', 'lgbt']],
  ])('tells whom it takes by the words of its record: %o', (suitable, states) => {
    const people = ['women', 'men', 'any-gender', 'lgbt'];
    expect(list({ suitable }).filter((state) => people.includes(state))).toEqual(states);
  });

  it('knows nothing about a service from the day it is withdrawn', () => {
    const withdrawn = (on: string) => ({ withdrawn: { on, reason: 'It closed.' } });
    expect(list(withdrawn(TODAY))).toEqual([]);
    expect(list(withdrawn('2026-11-27'))).toContain('listed');
  });

  it('leaves out a way that is withdrawn or cannot be used', () => {
    const gone = makePhone({ withdrawn: { on: TODAY, reason: 'It closed.' } });
    const wrong = makePhone({
      number: undefined,
      shown: undefined,
      asPrinted: '0808 802 03000',
      provenance: { ...provenance, standing: 'unconfirmed', reason: 'It is too long.' },
    });
    expect(list({ channels: [gone, wrong] })).toEqual(list({ channels: [] }));
  });
});

describe('the states of hours', () => {
  const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const ALL = [...WEEK, 'sat', 'sun'];
  const run = (opens: string, closes: string, days = WEEK) => ({
    days,
    opens,
    closes,
    ...(closes <= opens && { overnight: true }),
  });
  const listOf = (sessions: ReturnType<typeof run>[], bankHolidays = 'unknown') =>
    list({
      channels: [makePhone({ hours: { kind: 'weekly', sessions, bankHolidays, provenance } })],
    }).filter((state) => /evenings|nights|days|weekends|every-day/.test(state));

  it.each([
    ['end at 5pm', [run('09:00', '17:00')], []],
    ['end at 8pm', [run('09:00', '20:00')], ['evenings']],
    ['end at 10pm', [run('09:00', '22:00')], ['evenings']],
    ['end at midnight', [run('09:00', '24:00')], ['evenings']],
    [
      'end at 8pm on some days',
      [run('09:00', '20:00', ['mon']), run('09:00', '16:00', WEEK.slice(1))],
      [],
    ],
    ['pause in the day', [run('09:00', '12:00'), run('18:00', '21:00')], ['evenings']],
    ['pause in the evening', [run('09:00', '18:30'), run('19:00', '22:00')], []],
    [
      'have a part in the evening after another',
      [run('09:00', '19:00'), run('19:00', '20:00')],
      ['evenings'],
    ],
    [
      'have only the morning on Saturdays',
      [run('09:00', '17:00'), run('09:00', '12:00', ['sat'])],
      ['saturdays'],
    ],
    ['are of Sundays', [run('09:00', '17:00', ['sun'])], ['sundays']],
    [
      'are of the weekend',
      [run('09:00', '17:00', ['sat', 'sun'])],
      ['saturdays', 'sundays', 'weekends'],
    ],
    [
      'are of the night',
      [run('22:00', '06:00', ALL)],
      ['nights', 'saturdays', 'sundays', 'weekends', 'seven-days'],
    ],
    [
      'end in the night',
      [run('09:00', '02:00', ALL)],
      ['evenings', 'saturdays', 'sundays', 'weekends', 'seven-days'],
    ],
  ])('follow hours that %s', (_, sessions, states) => {
    expect(listOf(sessions)).toEqual(states);
  });

  it.each(['open', 'closed', 'unknown'])('mind bank holidays: %s', (rule) => {
    expect(listOf([run('09:00', '17:00', ALL)], rule).includes('every-day')).toBe(rule === 'open');
  });
});

it('knows what a record says of languages, ages, text relay and its website', () => {
  const way = (kind: string, fields: object) => ({ kind, provenance, ...fields }) as never;
  const found = list({
    ages: { from: 18, sources: ['first'] },
    channels: [
      makePhone({ languages: ['Polish'] }),
      way('relay', { number: '18000', shown: '18000' }),
      way('website', { address: 'https://example.org/' }),
    ],
  });
  for (const state of ['languages', 'age-limits', 'relay', 'website'])
    expect(found).toContain(state);
});

it.each([
  [{ plain: { anonymous: { says: 'Yes, you can.', sources: ['first'] } } }, ['anonymous']],
  [{ plain: { anonymous: { says: 'No, you cannot.', sources: ['first'] } } }, []],
  [{ suitable: ['People who do not want to give their name.'] }, ['anonymous']],
  [{ plain: { ringsBack: { says: 'An adviser rings you.', sources: ['first'] } } }, ['rings-back']],
  [{ plain: { ringsBack: { says: 'No, nobody does.', sources: ['first'] } } }, []],
  [
    { plain: { answeredBy: { says: 'A chatbot answers first.', sources: ['first'] } } },
    ['machine-first'],
  ],
  [{ plain: { answeredBy: { says: 'A person answers.', sources: ['first'] } } }, []],
  [{ referral: ['You ring the line yourself.'] }, ['self-referral']],
  [{ referral: ['A doctor has to refer you; you cannot refer yourself.'] }, []],
  [{ whatHappens: ['They can find an interpreter.'] }, ['interpreters']],
  [{ channels: [makePhone({ languages: ['Polish'] })] }, ['more-languages']],
  [{ channels: [makePhone({ languages: ['English', 'British Sign Language'] })] }, []],
])('tells how a service deals with people: %o', (changes, states) => {
  const dealings =
    /^(?:anonymous|rings-back|machine-first|self-referral|interpreters|more-languages)$/;
  expect(list(changes).filter((state) => dealings.test(state))).toEqual(states);
});

it('the guide for editors explains every state', () => {
  const guide = readFileSync('docs/content-guide.md', 'utf8');
  for (const state of STATES) expect(guide).toMatch(new RegExp(`^ +\\|.*\`${state}\``, 'm'));
});
