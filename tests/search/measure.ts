import type { Side } from '../../src/domain/search/reader.ts';
import { sideOf } from '../../src/vocabulary/audience.ts';
import { readFileSync } from 'node:fs';
import { checkContent } from '../../src/content-check/check-content.ts';
import { listServices, takesAdultsOnly } from '../../src/domain/contact/directory.ts';
import { describeLanguagePage, listStandingPage } from '../../src/domain/guide/guide.ts';
import { makeSearch, type SearchAnswer } from '../../src/domain/search/search.ts';
import { makeSearchIndex } from '../../src/search-training/make-search-index.ts';
import { makeRandom } from '../support/make-random.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';
import { UI_WORDS } from '../support/ui-words.ts';

/** A search somebody might make, and what a good advocate would be happy to see first. */
export interface LabelledQuery {
  q: string;
  expect: string[];
  audience: string;
  /** Where 999, or Samaritans or Shout, has to come above everything. */
  pin?: 'danger' | 'crisis';
  /** Set if the writer, or the child they ask for, is under 18. */
  age?: boolean;
  /** Set if the reader is the one doing it. */
  own?: boolean;
}

export const { content } = checkContent('content', TEST_DAY);
const services = content.services.map(({ id, record }) => ({ id, ...record }));
const guides = content.guides.map(({ guide }) => guide);
if (!content.searchWords) throw new Error('content/search-words.yaml cannot be read');
export const INDEX = makeSearchIndex(
  listServices({ services, today: TEST_DAY }),
  [
    ...guides,
    describeLanguagePage(content.languages, UI_WORDS.languages),
    ...content.pages.flatMap(({ id, matter }) => listStandingPage(id, matter)),
  ],
  content.searchWords,
  content.searchExamples,
);
export const search = makeSearch(INDEX);

const listIds = (side: ReturnType<typeof sideOf>): Set<string> =>
  new Set(
    [...services, ...guides].flatMap(({ id, audiences }) => (sideOf(audiences) === side ? id : [])),
  );
/** Services for people who are doing it. */
export const OWN = listIds('doing');
const VICTIM = listIds('receiving');
const ADULT = new Set(services.filter(takesAdultsOnly).map(({ id }) => id));
/** Self-help, for somebody who is doing it. */
const SELF_HELP = [
  'plsi-self-referral',
  'respect-phoneline',
  'guide-own-behaviour',
  'guide-next-ten-minutes',
  'nhs-111',
  'samaritans',
  'childline',
];

export function readQueries(name: 'first' | 'seen' | 'hidden'): LabelledQuery[] {
  return JSON.parse(readFileSync(`tests/search/queries/${name}.json`, 'utf8')) as LabelledQuery[];
}

/** True for a query from somebody who is doing it, knows somebody who is, or asks about them. */
function isAboutDoing({ expect }: LabelledQuery): boolean {
  return (
    OWN.has(expect[0] ?? '') ||
    (expect.every((id) => !VICTIM.has(id)) && expect.some((id) => OWN.has(id)))
  );
}

/** What the writer of a query says when asked whom it is about. */
function tellSide(query: LabelledQuery): Side {
  if (query.own) return 'own';
  if (isAboutDoing(query)) return 'doing';
  if (query.audience === 'professional') return 'work';
  return query.audience === 'friend-family' ? 'other' : 'victim';
}

/** The answers as they are scored: a pin that the query does not expect is ignored. */
function listCounted(answers: readonly SearchAnswer[], expect: readonly string[]): string[] {
  return answers.filter(({ id, isPinned }) => !isPinned || expect.includes(id)).map(({ id }) => id);
}

export interface Measurement {
  queries: number;
  /** The share of queries that were first asked whom they are about. */
  asked: number;
  /** The share that is right first, or among the first three; if the search asks, after the tap. */
  first: number;
  three: number;
  empty: number;
  /** Queries with something for the other side among the first three. */
  wrongSide: string[];
  /** Own-behaviour queries without a self-help way among the first three. */
  withoutSelfHelp: string[];
  /** Danger and crisis queries without their pin at the top. */
  unpinned: string[];
  /** Queries of somebody under 18 with a service only for adults among the first three. */
  adultsOnly: string[];
  missed: { q: string; audience: string; shown: string[]; expect: string[] }[];
}

/** Measures the search on labelled queries. */
export function measure(queries: readonly LabelledQuery[]): Measurement {
  const results = queries.map((query) => {
    const { asks, answers } = search(query.q);
    // Somebody who is asked whom it is about answers with one tap.
    const told = asks ? search(query.q, { side: tellSide(query) }).answers : answers;
    return { query, asks, answers, told };
  });
  const isHit =
    (count: number) =>
    ({ query, told }: (typeof results)[number]) =>
      listCounted(told, query.expect)
        .slice(0, count)
        .some((id) => query.expect.includes(id));
  const listed = (holds: (result: (typeof results)[number]) => boolean) =>
    results.filter(holds).map(({ query: { q } }) => q);
  const top = (answers: readonly SearchAnswer[]) => answers.slice(0, 3).map(({ id }) => id);
  return {
    queries: queries.length,
    asked: results.filter(({ asks }) => asks).length / queries.length,
    first: results.filter(isHit(1)).length / queries.length,
    three: results.filter(isHit(3)).length / queries.length,
    empty: results.filter(({ answers }) => answers.length === 0).length,
    // If the search asks for the side, the best contact of both is there.
    wrongSide: listed(
      ({ query, asks, answers }) =>
        !asks &&
        top(answers).some((id) =>
          isAboutDoing(query)
            ? query.own && VICTIM.has(id)
            : OWN.has(id) && !query.expect.includes(id),
        ),
    ),
    withoutSelfHelp: listed(
      ({ query, answers }) =>
        query.own === true && !top(answers).some((id) => SELF_HELP.includes(id)),
    ),
    unpinned: listed(({ query, answers }) => {
      const [first] = answers;
      if (!query.pin) return false;
      const wanted =
        query.pin === 'danger' ? ['emergency-999'] : ['emergency-999', 'samaritans', 'shout'];
      return !first?.isPinned || !wanted.includes(first.id);
    }),
    adultsOnly: listed(
      ({ query, answers }) => query.age === true && top(answers).some((id) => ADULT.has(id)),
    ),
    missed: results
      .filter((result) => !isHit(1)(result))
      .map(({ query: { q, audience, expect }, answers }) => ({
        q,
        audience,
        shown: listCounted(answers, expect).slice(0, 4),
        expect,
      })),
  };
}

/** A query with one or two typing errors in words of at least four letters. */
export function mistype(query: LabelledQuery, seed: string): LabelledQuery {
  const random = makeRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const words = query.q.split(' ');
  const places = words.flatMap((word, index) => (word.length >= 4 ? [index] : []));
  const errors = Math.min(places.length, 1 + pick(2));
  for (let error = 0; error < errors; error += 1) {
    const at = places.splice(pick(places.length), 1)[0] ?? 0;
    words[at] = spoil(words[at] ?? '', pick);
  }
  return { ...query, q: words.join(' ') };
}

function spoil(word: string, pick: (count: number) => number): string {
  const at = 1 + pick(word.length - 1);
  const letter = String.fromCharCode(97 + pick(26));
  switch (pick(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
  }
}
