import { describe, expect, it } from 'vitest';
import { describeContact, listContacts } from '../../src/domain/questionnaire/outcome.ts';
import { BANDS } from '../../src/vocabulary/names.ts';
import { findSources, QUESTIONNAIRES } from '../support/load-questionnaires.ts';
import {
  besides999,
  CALL,
  describeInvariants,
  holidays,
  idsOf,
  openNow,
  outcomeOf,
  textOf,
} from '../support/questionnaire-invariants.ts';
import vignettes from '../support/vignettes.json' with { type: 'json' };

// Larger sets of answers are tried in tests/slow.
describeInvariants(2);

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
  it('A7: 999 BSL before relay before registered text, and no address known only from 2024', () => {
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
      for (const shown of listContacts(outcome).filter(({ channel }) => channel?.kind === 'phone'))
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
