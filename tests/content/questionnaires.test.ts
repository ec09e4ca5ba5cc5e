import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVictimSide } from '../../src/domain/contact/directory.ts';
import { takesAdultsOnly } from '../../src/domain/contact/takes-age.ts';
import {
  type Answers,
  chooseOption,
  collectFactors,
  listAskedFactors,
} from '../../src/domain/questionnaire/answers.ts';
import { assess } from '../../src/domain/questionnaire/assess.ts';
import { listMinimalSets } from '../../src/domain/questionnaire/condition.ts';
import { describeContact } from '../../src/domain/questionnaire/describe-contact.ts';
import { findInterruption } from '../../src/domain/questionnaire/interruption.ts';
import { listSentences } from '../../src/domain/questionnaire/list-sentences.ts';
import {
  findOutcome,
  listContacts,
  type Outcome,
  type OutcomeSources,
} from '../../src/domain/questionnaire/outcome.ts';
import { findOpenState } from '../../src/domain/opening-hours/find-open-state.ts';
import { BANDS } from '../../src/schemas/questionnaire.ts';
import {
  BANK_HOLIDAYS,
  findSources,
  listSubsets,
  QUESTIONNAIRES,
  SERVICES,
  SHARED,
} from '../support/load-questionnaires.ts';
import vignettes from '../support/vignettes.json' with { type: 'json' };
import { UI_WORDS } from '../support/ui-words.ts';

const SEED = 20261124;
const CALL = 'emergency-999';
/** What a need calls for: one of these stands among the first three besides 999. */
const NEED_CONTACTS: Readonly<Record<string, readonly string[]>> = {
  self_suicide: ['samaritans', 'shout', 'nhs-111'],
  target_self_harm: ['samaritans', 'shout', 'nhs-111'],
  under18: ['childline'],
  honour_based: ['karma-nirvana'],
  deaf_or_no_phone: ['emergency-bsl', 'relay-999'],
  lgbt: ['galop'],
};
const ALL_NEED_CONTACTS = Object.values(NEED_CONTACTS).flat();

function outcomeOf(sources: OutcomeSources, factors: Iterable<string>): Outcome {
  return findOutcome(sources, new Set(factors));
}

function idsOf(outcome: Outcome): string[] {
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

function besides999(outcome: Outcome): string[] {
  return idsOf(outcome).filter((id) => id !== CALL);
}

const { openNow } = UI_WORDS;
const holidays = BANK_HOLIDAYS ?? { dates: [], until: '' };
function textOf(outcome: Outcome): string {
  if (!SHARED) throw new Error('no shared words');
  return listSentences(outcome, { shared: SHARED, openNow }, new Date('2026-11-24T12:00:00Z'), holidays).join('\n');
}

describe.each(QUESTIONNAIRES)('$route', ({ route, sources }) => {
  const { questionnaire } = sources;
  const asked = listAskedFactors(questionnaire);
  const largest = Math.max(
    ...questionnaire.rules.flatMap(({ when }) => listMinimalSets(when).map(({ length }) => length)),
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
    for (const subset of listSubsets(asked, largest)) {
      sets += 1;
      const { band, urgency } = assess(questionnaire, new Set(subset));
      const level = BANDS.indexOf(band);
      // I2, I3
      check(urgency === 'none' || level >= BANDS.indexOf('priority'), 'urgent below priority', subset);
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
      // I2, but for whoever has no voice: the way to 999 that needs none stands above it.
      const place = subset.includes('deaf_or_no_phone') ? 1 : 0;
      check(!outcome.isUrgent || idsOf(outcome)[place] === CALL, '999 not first', subset);
      check(idsOf(outcome).includes(CALL), '999 missing', subset);
      // A1
      if (subset.some((factor) => NEED_CONTACTS[factor]))
        check(firstThree.some((id) => ALL_NEED_CONTACTS.includes(id)), 'no need in three', subset);
      // A2, A7
      const lead = outcome.first[0];
      const isSilent = subset.includes('deaf_or_no_phone');
      check(lead?.way?.href !== undefined && !lead.way.age, 'first cannot lead', subset);
      check(!isSilent || lead?.way?.kind !== 'phone', 'first needs a voice', subset);
      check(!isSilent || others[0] === 'emergency-bsl', '999 BSL is not first', subset);
      // I4
      const kinds = listContacts(outcome).flatMap(({ contact }) =>
        [contact.main, contact.silent].flatMap((way) => (way?.href ? [way.kind] : [])),
      );
      check(kinds.includes('phone') && kinds.some((kind) => kind !== 'phone'), 'ways', subset);
      // I5 and audience
      for (const id of others) {
        const service = byRoute.get(id);
        const isForAfraid = route === 'other.doing' && subset.includes('reporter_afraid');
        check(
          service !== undefined && (!isOwnSide || isForAfraid || !isVictimSide(service)),
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
          check(outcome.first[0]?.contact.id === (isSilent ? 'childline' : 'childline'), 'not Childline', subset);
      }
      check(outcome.first.length === 3, 'not three', subset);
      check(new Set(others).size === others.length, 'a contact stands twice', subset);
    }
    expect(problems).toEqual([]);
    expect(sets).toBeGreaterThan(asked.length);
  });

  it('never drops a contact or a note for one factor more (pairs)', () => {
    for (const subset of listSubsets(asked, 2)) {
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
    for (const subset of listSubsets(asked, 3)) {
      const outcome = outcomeOf(sources, subset);
      const waysTo999 = new Set([CALL, ...outcome.emergency.map(({ contact }) => contact.id)]);
      for (const contacts of [outcome.first, listContacts(outcome).filter(({ contact }) => !waysTo999.has(contact.id))]) {
        const two = contacts.slice(0, 2);
        const key = two.map(({ contact, way }) => `${contact.id}/${way?.kind}`).join();
        if (orders.has(key)) continue;
        orders.add(key);
        pairs.push(
          two.map(({ way }) => ({ reckoned: way?.reckoned ?? { kind: 'unknown' as const } })),
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
        pairs.every((two) => two.some(({ reckoned }) => findOpenState(reckoned, now, dates).state === 'open'))
      )
        open += 1;
    }
    expect(open / looks).toBe(1);
  });

  const answersOf = fc.record(
    Object.fromEntries(
      questionnaire.questions.map(({ id, options, kind }) => [
        id,
        fc.subarray(options.map(({ code }) => code), kind === 'one' ? { maxLength: 1 } : {}),
      ]),
    ),
  ) as fc.Arbitrary<Record<string, string[]>>;

  it('gives the same outcome whatever the order of answering, and after a change and back', () => {
    fc.assert(
      fc.property(answersOf, fc.integer({ min: 0, max: 99 }), (answers, turn) => {
        const entries = Object.entries(answers);
        const turned: Answers = Object.fromEntries([
          ...entries.slice(turn % entries.length),
          ...entries.slice(0, turn % entries.length),
        ].toReversed());
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
      const codes = question.options.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
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

describe('vignettes', () => {
  const ids: Readonly<Record<string, string>> = {
    '999': CALL,
    nsh: 'national-stalking-helpline',
    sass: 'stalking-advocacy-service',
    da_helpline: 'national-domestic-abuse-helpline',
    tech_help: 'cyber-helpline',
    '101': 'police-101',
    relay_18000: 'relay-999',
    text_999: 'emergency-sms',
    police_online: 'police-online',
    plsi: 'plsi-self-referral',
    nhs111_2: 'nhs-111',
    respect_phoneline: 'respect-phoneline',
    childline: 'childline',
    safeguarding: 'safeguarding',
    samaritans: 'samaritans',
    gp: 'gp',
  };
  it.each(vignettes)('$id: $situation', ({ route, factors, expect: expected }) => {
    const outcome = outcomeOf(findSources(route as 'victim'), factors);
    const shown = idsOf(outcome);
    expect(outcome.isUrgent).toBe(expected.urgent);
    const level = BANDS.indexOf(outcome.band);
    expect(level).toBeGreaterThanOrEqual(BANDS.indexOf(expected.minBand as 'listen'));
    if (expected.maxBand)
      expect(level).toBeLessThanOrEqual(BANDS.indexOf(expected.maxBand as 'listen'));
    for (const service of expected.include) expect(shown).toContain(ids[service]);
    for (const service of expected.exclude) expect(shown).not.toContain(ids[service]);
    if (expected.first) expect(shown[0]).toBe(ids[expected.first]);
    const text = textOf(outcome).toLowerCase();
    for (const phrase of expected.mustNotSay)
      expect(text).not.toMatch(new RegExp(`\\b${phrase.toLowerCase()}\\b`));
  });
});

describe('amendments', () => {
  const judge = (route: 'victim' | 'own' | 'other.target' | 'other.doing', ...factors: string[]) => {
    const outcome = outcomeOf(findSources(route), factors);
    return { band: BANDS.indexOf(outcome.band), urgent: outcome.isUrgent, ids: besides999(outcome) };
  };
  const PRIORITY = BANDS.indexOf('priority');
  const PATTERN = BANDS.indexOf('pattern');

  it('A3: Victim Support beside the National Stalking Helpline', () => {
    for (const route of ['victim', 'other.target'] as const)
      expect(judge(route).ids.slice(0, 2)).toEqual(['national-stalking-helpline', 'victim-support']);
  });
  it('A4: the own route in its order', () => {
    expect(judge('own').ids.slice(0, 3)).toEqual(['nhs-111', 'samaritans', 'shout']);
    expect(judge('own', 'rel_ex_partner').ids.slice(0, 3)).toEqual([
      'nhs-111',
      'samaritans',
      'respect-phoneline',
    ]);
    expect(judge('own').ids).toContain('plsi-self-referral');
    expect(judge('own', 'under18').ids[0]).toBe('childline');
  });
  it('A5: somebody who is afraid of the person they know', () => {
    expect(judge('other.doing', 'reporter_afraid').ids.slice(0, 2)).toEqual([
      'victim-support',
      'national-stalking-helpline',
    ]);
    expect(judge('other.doing', 'reporter_afraid', 'rel_ex_partner').ids).toContain(
      'national-domestic-abuse-helpline',
    );
    expect(judge('other.doing', 'rel_ex_partner', 'reporter_partner').ids).not.toContain(
      'national-domestic-abuse-helpline',
    );
  });
  it('A6: local lines for the area chosen, and the men’s line beside the women’s', () => {
    const pairs = [
      ['area_hampshire', 'hampshire-domestic-abuse-line'],
      ['area_portsmouth', 'hampshire-domestic-abuse-line'],
      ['area_southampton', 'southampton-pippa'],
      ['area_isle_of_wight', 'isle-of-wight-paragon'],
    ] as const;
    for (const route of ['victim', 'other.target'] as const)
      for (const [area, line] of pairs) {
        expect(judge(route, area).ids).not.toContain(line);
        for (const who of ['rel_ex_partner', 'rel_partner', 'rel_family']) {
          const { ids } = judge(route, area, who);
          expect(ids).toContain(line);
          expect(ids.indexOf('mens-advice-line')).toBe(
            ids.indexOf('national-domestic-abuse-helpline') + 1,
          );
        }
      }
  });
  it('violence by a partner, ex or relative: a line for that among the first three', () => {
    for (const route of ['victim', 'other.target'] as const)
      for (const who of ['rel_ex_partner', 'rel_partner', 'rel_family'])
        for (const act of ['assault', 'strangulation', 'sexual_violence', 'threat_harm', 'weapon'])
          expect(judge(route, who, act).ids.slice(0, 3)).toContain('national-domestic-abuse-helpline');
  });
  it('no way to reach 999 among the first three but 999 BSL, which needs no registration', () => {
    for (const { route } of QUESTIONNAIRES) {
      const { ids } = judge(route, 'deaf_or_no_phone');
      expect(ids.slice(1, 3)).not.toContain('relay-999');
      expect(ids.slice(1, 3)).not.toContain('emergency-sms');
    }
  });
  it('an order gone against, on the own route: legal help among the first three', () => {
    expect(judge('own', 'order_breach').ids.slice(0, 3)).toContain('solicitor-or-probation');
  });
  it('A7: 999 BSL before relay before registered text, and no address known from 2024 alone', () => {
    for (const { route, sources } of QUESTIONNAIRES) {
      const { ids } = judge(route, 'deaf_or_no_phone');
      expect(ids[0]).toBe('emergency-bsl');
      expect(ids.indexOf('relay-999')).toBeLessThan(ids.indexOf('emergency-sms'));
      expect(JSON.stringify(sources.contacts)).not.toContain('info@stalkinghelpline.org');
    }
  });
  it('A8: an order in place with any contact or approach', () => {
    const victim = ['contact', 'turning_up', 'following', 'loitering_watching', 'monitoring_tech', 'publishing', 'proxies', 'home_visits', 'property_interference'];
    for (const act of victim)
      expect(judge('victim', 'order_in_place', act).band).toBeGreaterThanOrEqual(PRIORITY);
    for (const act of ['turning_up', 'following', 'loitering_watching', 'home_visits'])
      expect(judge('victim', 'order_in_place', act).urgent).toBe(true);
    for (const act of victim.filter((other) => other !== 'property_interference'))
      expect(judge('other.target', 'order_in_place', act).band).toBeGreaterThanOrEqual(PRIORITY);
    for (const act of ['contact', 'contact_after_no', 'turning_up', 'watching', 'following', 'monitoring_tech', 'proxies', 'publishing'])
      expect(judge('own', 'order_in_place', act).band).toBeGreaterThanOrEqual(PRIORITY);
  });
  it('A9, A10, A11: once with fear, tracking with being watched, single answers', () => {
    for (const fear of ['fear_low', 'fear_some', 'fear_high', 'fear_life', 'daily_impact'])
      expect(judge('victim', 'once_only', fear).band).toBeGreaterThanOrEqual(PATTERN);
    for (const route of ['victim', 'other.target'] as const)
      for (const act of ['turning_up', 'following', 'loitering_watching', 'home_visits'])
        expect(judge(route, 'monitoring_tech', act, 'rel_stranger').band).toBeGreaterThanOrEqual(PRIORITY);
    expect(judge('victim', 'honour_based').band).toBe(PRIORITY);
    expect(judge('victim', 'children_contact', 'rel_ex_partner').band).toBe(PATTERN);
    for (const route of ['victim', 'other.target', 'other.doing'] as const)
      expect(judge(route, 'danger_unsure')).toMatchObject({ urgent: true, band: BANDS.indexOf('urgent') });
    const numb = findSources('victim')
      .questionnaire.questions.find(({ id }) => id === 'v7')
      ?.options.find(({ code }) => code === 'numb');
    expect(numb?.sets).toEqual(['fear_some']);
  });
  it('A12: the own route', () => {
    for (const pair of [['contact', 'loss_of_control'], ['contact', 'fixed_belief'], ['contact', 'asked_to_stop'], ['contact', 'blocked'], ['contact', 'proxies'], ['contact_after_no']])
      expect(judge('own', ...pair).band).toBeGreaterThanOrEqual(PATTERN);
    for (const act of ['watching', 'turning_up', 'following'])
      expect(judge('own', act).band).toBeGreaterThanOrEqual(PRIORITY);
  });
  it('A13: words that ask for an interpreter', () => {
    for (const { sources } of QUESTIONNAIRES)
      expect(textOf(outcomeOf(sources, ['other_language']))).toContain('Please find an interpreter');
  });
  it('A14: suicide or self-harm has words of its own', () => {
    for (const [route, factor] of [['victim', 'self_suicide'], ['own', 'self_suicide'], ['other.target', 'target_self_harm'], ['other.doing', 'self_suicide']] as const) {
      const outcome = outcomeOf(findSources(route), [factor]);
      const note = outcome.before.find(({ id }) => id === 'distress')?.text.join(' ') ?? '';
      expect(note).toMatch(/999/);
      expect(note).toMatch(/A&E/);
      expect(textOf(outcome)).not.toMatch(/everyone safe/i);
    }
  });
  it('A16: what a call leaves behind, whether a ring back is safe, support without the police', () => {
    for (const { route, sources } of QUESTIONNAIRES) {
      const outcome = outcomeOf(sources, []);
      const text = textOf(outcome);
      expect(text).toContain('safe to ring you back');
      if (route === 'victim' || route === 'other.target')
        expect(text).toContain('You can get support without the police.');
      for (const shown of listContacts(outcome).filter(({ way }) => way?.kind === 'phone'))
        expect(describeContact(shown, new Date(0), holidays, openNow).map(({ text: line }) => line)).toContain(
          'This can show in your call log or on a bill.',
        );
    }
  });
  it('tells somebody under investigation what the programme can offer, with another contact', () => {
    const outcome = outcomeOf(findSources('own'), ['under_investigation']);
    expect(outcome.after.map(({ id }) => id)).toContain('investigation');
    expect(besides999(outcome)).toContain('solicitor-or-probation');
  });
});

it('has twelve vignettes', () => {
  expect(vignettes).toHaveLength(12);
});
