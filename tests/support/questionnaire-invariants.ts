import { sideOf } from '../../src/vocabulary/audience.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesAdultsOnly } from '../../src/domain/contact/directory.ts';
import {
  type Answers,
  chooseOption,
  collectFactors,
  listAskedFactors,
} from '../../src/domain/questionnaire/visit.ts';
import { assess, findInterruption, listMinimalSets } from '../../src/domain/questionnaire/logic.ts';
import {
  findOutcome,
  listContacts,
  listSentences,
  type Outcome,
  type OutcomeSources,
} from '../../src/domain/questionnaire/outcome.ts';
import { findOpenState } from '../../src/domain/opening-hours/hours.ts';
import { BANDS } from '../../src/vocabulary/names.ts';
import {
  BANK_HOLIDAYS,
  listSubsets,
  QUESTIONNAIRES,
  SERVICES,
  SHARED,
} from './load-questionnaires.ts';
import { UI_WORDS } from './ui-words.ts';

const SEED = 20261124;
export const CALL = 'emergency-999';
/** What a need calls for: one of these is among the first three in addition to 999. */
const NEED_CONTACTS: Readonly<Record<string, readonly string[]>> = {
  self_suicide: ['samaritans', 'shout', 'nhs-111'],
  target_self_harm: ['samaritans', 'shout', 'nhs-111'],
  under18: ['childline'],
  honour_based: ['karma-nirvana'],
  deaf_or_no_phone: ['emergency-bsl', 'relay-999'],
  lgbt: ['galop'],
};
const ALL_NEED_CONTACTS = Object.values(NEED_CONTACTS).flat();

export function outcomeOf(sources: OutcomeSources, factors: Iterable<string>): Outcome {
  return findOutcome(sources, new Set(factors));
}

export function idsOf(outcome: Outcome): string[] {
  return listContacts(outcome).map(({ contact }) => contact.id);
}

/** True for a contact that its own record makes unfit for somebody under 18, or out of the area. */
function isUnfit(id: string, factors: ReadonlySet<string>): boolean {
  const record = SERVICES.find((service) => service.id === id);
  return (
    record !== undefined &&
    ((factors.has('under18') && takesAdultsOnly(record)) ||
      (factors.has('out_of_area') && record.area !== 'national'))
  );
}

export function besides999(outcome: Outcome): string[] {
  return idsOf(outcome).filter((id) => id !== CALL);
}

export const { openNow } = UI_WORDS;
export const holidays = BANK_HOLIDAYS ?? { dates: [], until: '' };
export function textOf(outcome: Outcome): string {
  if (!SHARED) throw new Error('no shared words');
  return listSentences(
    outcome,
    { shared: SHARED, openNow },
    new Date('2026-11-24T12:00:00Z'),
    holidays,
  ).join('\n');
}

/**
 * What is true of every route's outcomes for any answers.
 *
 * @param most all sets of answers up to this size are tried, and at most up to that of the largest rule
 */
export function describeInvariants(most: number): void {
  describe.each(QUESTIONNAIRES)('$route', ({ route, sources }) => {
    const { questionnaire } = sources;
    const asked = listAskedFactors(questionnaire);
    const largest = Math.max(
      ...questionnaire.rules.flatMap(({ when }) =>
        listMinimalSets(when).map(({ length }) => length),
      ),
    );
    const isOwnSide = /^own$|doing$/.test(route);

    it('asks at most 11 questions, each of which can be passed', () => {
      expect(questionnaire.questions.length).toBeLessThanOrEqual(11);
      for (const { options } of questionnaire.questions)
        expect(options.some(({ exclusive, sets }) => exclusive && sets.length === 0)).toBe(true);
    });

    // Conditions only add, so every way to fire is a set no larger than the largest minimal one.
    it('holds its invariants over every set of factors up to the largest rule, and one more', () => {
      expect(largest).toBeLessThanOrEqual(3);
      const byRoute = new Map(SERVICES.map((service) => [service.id, service]));
      let sets = 0;
      const problems: string[] = [];
      const check = (isFine: boolean, what: string, factors: readonly string[]) => {
        if (!isFine && problems.length < 10) problems.push(`${what}: ${factors.join(', ')}`);
      };
      for (const subset of listSubsets(asked, Math.min(largest, most))) {
        sets += 1;
        const { band, urgency } = assess(questionnaire, new Set(subset));
        const level = BANDS.indexOf(band);
        // I2, I3
        check(
          urgency === 'none' || level >= BANDS.indexOf('priority'),
          'urgent below priority',
          subset,
        );
        check(band !== 'urgent' || urgency !== 'none', 'band urgent without urgency', subset);
        // I1, by one factor more
        for (const factor of asked) {
          const more = assess(questionnaire, new Set([...subset, factor]));
          check(BANDS.indexOf(more.band) >= level, `${factor} lowers the band`, subset);
          check(urgency === 'none' || more.urgency !== 'none', `${factor} drops urgency`, subset);
        }
        const outcome = outcomeOf(sources, subset);
        const others = besides999(outcome);
        const firstThree = others.slice(0, 3);
        // I2
        // I2, except without a voice: the way to 999 that needs none comes above it.
        const place = subset.includes('deaf_or_no_phone') ? 1 : 0;
        check(!outcome.isUrgent || idsOf(outcome)[place] === CALL, '999 not first', subset);
        check(idsOf(outcome).includes(CALL), '999 missing', subset);
        // A1
        if (subset.some((factor) => NEED_CONTACTS[factor]))
          check(
            firstThree.some((id) => ALL_NEED_CONTACTS.includes(id)),
            'no need in three',
            subset,
          );
        // A2, A7
        const lead = outcome.first[0];
        const isSilent = subset.includes('deaf_or_no_phone');
        check(lead?.channel?.href !== undefined && !lead.channel.age, 'first cannot lead', subset);
        check(!isSilent || lead?.channel?.kind !== 'phone', 'first needs a voice', subset);
        check(!isSilent || others[0] === 'emergency-bsl', '999 BSL is not first', subset);
        // I4
        const kinds = listContacts(outcome).flatMap(({ contact }) =>
          [contact.main, contact.silent].flatMap((channel) =>
            channel?.href ? [channel.kind] : [],
          ),
        );
        check(kinds.includes('phone') && kinds.some((kind) => kind !== 'phone'), 'ways', subset);
        // I5 and audience
        for (const id of others) {
          const service = byRoute.get(id);
          const isForAfraid = route === 'other.doing' && subset.includes('reporter_afraid');
          check(
            service !== undefined &&
              (!isOwnSide || isForAfraid || sideOf(service.audiences) !== 'receiving'),
            `${id} is of the other side`,
            subset,
          );
        }
        // I6
        check(
          !others.includes('respect-phoneline') ||
            subset.some((factor) => factor === 'rel_ex_partner' || factor === 'rel_partner'),
          'Respect without a partner',
          subset,
        );
        // A4
        if (subset.includes('under18')) {
          check(!firstThree.includes('plsi-self-referral'), 'PLSI for a child', subset);
          if (route === 'own')
            check(
              outcome.first[0]?.contact.id === (isSilent ? 'childline' : 'childline'),
              'not Childline',
              subset,
            );
        }
        check(outcome.first.length === 3, 'not three', subset);
        check(new Set(others).size === others.length, 'a contact is listed twice', subset);
      }
      expect(problems).toEqual([]);
      expect(sets).toBeGreaterThan(asked.length);
    });

    it('never drops a contact or a note for one factor more ', () => {
      for (const subset of listSubsets(asked, Math.min(2, most - 1))) {
        const before = outcomeOf(sources, subset);
        const ids = idsOf(before);
        const notes = [...before.before, ...before.after].map(({ id }) => id);
        for (const factor of asked) {
          const after = outcomeOf(sources, [...subset, factor]);
          const kept = new Set(idsOf(after));
          const lost = ids.filter((id) => !kept.has(id) && !isUnfit(id, new Set([factor])));
          expect(lost).toEqual([]);
          const left = new Set([...after.before, ...after.after].map(({ id }) => id));
          expect(notes.filter((id) => !left.has(id))).toEqual([]);
        }
      }
    });

    it('changes something with every factor that can be ticked', () => {
      const idle = asked.filter(
        (factor) =>
          ![...listSubsets(asked, 2)].some(
            (subset) =>
              JSON.stringify(outcomeOf(sources, subset)) !==
              JSON.stringify(outcomeOf(sources, [...subset, factor])),
          ),
      );
      expect(idle).toEqual([]);
    });

    it('interrupts at every option that is urgent now, and at no other', () => {
      for (const { options } of questionnaire.questions)
        for (const { sets } of options) {
          const isNow = assess(questionnaire, new Set(sets)).urgency === 'now';
          expect(findInterruption(questionnaire, sets) !== undefined).toBe(isNow);
        }
    });

    it('has one of the first two contacts open at every half-hour of the week, all year, for every outcome', () => {
      const orders = new Set<string>();
      const pairs: { reckoned: Parameters<typeof findOpenState>[0] }[][] = [];
      for (const subset of listSubsets(asked, Math.min(3, most))) {
        const outcome = outcomeOf(sources, subset);
        const waysTo999 = new Set([CALL, ...outcome.emergency.map(({ contact }) => contact.id)]);
        for (const contacts of [
          outcome.first,
          listContacts(outcome).filter(({ contact }) => !waysTo999.has(contact.id)),
        ]) {
          const two = contacts.slice(0, 2);
          const key = two.map(({ contact, channel }) => `${contact.id}/${channel?.kind}`).join();
          if (orders.has(key)) continue;
          orders.add(key);
          pairs.push(
            two.map(({ channel }) => ({
              reckoned: channel?.reckoned ?? { kind: 'unknown' as const },
            })),
          );
        }
      }
      const dates = new Set(holidays.dates);
      const start = Date.UTC(2026, 10, 24);
      let open = 0;
      let looks = 0;
      // A week has 336 half-hours, of which five is no divisor: five weeks meet each of them once.
      for (let half = 0; half < 365 * 48; half += 5) {
        looks += 1;
        const now = new Date(start + half * 30 * 60 * 1000);
        if (
          pairs.every((two) =>
            two.some(({ reckoned }) => findOpenState(reckoned, now, dates).state === 'open'),
          )
        )
          open += 1;
      }
      expect(open / looks).toBe(1);
    });

    const answersOf = fc.record(
      Object.fromEntries(
        questionnaire.questions.map(({ id, options, kind }) => [
          id,
          fc.subarray(
            options.map(({ code }) => code),
            kind === 'one' ? { maxLength: 1 } : {},
          ),
        ]),
      ),
    ) as fc.Arbitrary<Record<string, string[]>>;

    it('gives the same outcome for any order of answering, and after a change and back', () => {
      fc.assert(
        fc.property(answersOf, fc.integer({ min: 0, max: 99 }), (answers, turn) => {
          const entries = Object.entries(answers);
          const turned: Answers = Object.fromEntries(
            [
              ...entries.slice(turn % entries.length),
              ...entries.slice(0, turn % entries.length),
            ].toReversed(),
          );
          const outcome = outcomeOf(sources, collectFactors(questionnaire, answers));
          expect(outcomeOf(sources, collectFactors(questionnaire, turned))).toEqual(outcome);
          const [id] = entries[turn % entries.length] as [string, string[]];
          const changed = { ...answers, [id]: [] };
          const restored = { ...changed, [id]: answers[id] ?? [] };
          expect(outcomeOf(sources, collectFactors(questionnaire, restored))).toEqual(outcome);
        }),
        { seed: SEED, numRuns: 300 },
      );
    });

    it('never raises or loses anything by a skip', () => {
      fc.assert(
        fc.property(answersOf, fc.nat(), (answers, turn) => {
          const question = questionnaire.questions[turn % questionnaire.questions.length];
          if (!question) return;
          const empty = { ...answers, [question.id]: [] };
          const skipped = { ...answers, [question.id]: ['skip'] };
          const without = outcomeOf(sources, collectFactors(questionnaire, empty));
          expect(outcomeOf(sources, collectFactors(questionnaire, skipped))).toEqual(without);
          const full = outcomeOf(sources, collectFactors(questionnaire, answers));
          expect(BANDS.indexOf(full.band)).toBeGreaterThanOrEqual(BANDS.indexOf(without.band));
          const factors = collectFactors(questionnaire, answers);
          const fit = idsOf(without).filter((id) => !isUnfit(id, factors));
          expect(new Set(idsOf(full)).isSupersetOf(new Set(fit))).toBe(true);
        }),
        { seed: SEED, numRuns: 300 },
      );
    });

    it('clears other answers with "none of these", and that with any other answer', () => {
      for (const question of questionnaire.questions.filter(({ kind }) => kind === 'many')) {
        const codes = question.options
          .filter(({ exclusive }) => !exclusive)
          .map(({ code }) => code);
        const exclusive = question.options.find((option) => option.exclusive)?.code ?? '';
        const cleared = chooseOption(question, codes, exclusive);
        expect(cleared).toEqual({ codes: [exclusive], hasCleared: true });
        const [first = ''] = codes;
        expect(chooseOption(question, [exclusive], first)).toEqual({
          codes: [first],
          hasCleared: true,
        });
      }
    });
  });
}
