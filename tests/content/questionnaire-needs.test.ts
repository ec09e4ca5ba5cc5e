import { describe, expect, it } from 'vitest';
import { listAskedFactors } from '../../src/domain/questionnaire/visit.ts';
import { findOutcome } from '../../src/domain/questionnaire/outcome.ts';
import type { Route } from '../../src/vocabulary/audience.ts';
import { BANDS } from '../../src/vocabulary/names.ts';
import { findSources } from '../support/load-questionnaires.ts';

const TARGETED = ['victim', 'other.target'] as const;
const SILENT = ['overheard', 'deaf_or_no_phone'];
const HONOUR = ['honour_based', 'forced_marriage'];
const CLOSE = ['rel_ex_partner', 'rel_partner', 'rel_family'];
const SUICIDE = ['self_suicide', 'target_self_harm'];
const NO_POLICE = ['fear_of_police', 'rel_official'];

/** Two needs at once: both lines are in the open, whatever third answer is ticked, but one that asks for a third line. */
interface Both {
  ticked: string[];
  open: string[];
  but?: string[];
}

const BOTH: Both[] = [
  ...CLOSE.map((who) => ({
    ticked: ['sexual_violence', who],
    open: ['rape-support-line', 'national-domestic-abuse-helpline'],
    but: ['under18'],
  })),
  { ticked: ['sexual_violence', 'adult_at_risk'], open: ['rape-support-line', 'safeguarding'], but: ['under18'] },
  ...HONOUR.flatMap((honour) => [
    { ticked: [honour, 'under18'], open: ['childline', 'karma-nirvana'], but: SILENT },
    { ticked: [honour, 'adult_at_risk'], open: ['karma-nirvana', 'safeguarding'] },
    { ticked: [honour, 'sexual_violence'], open: ['karma-nirvana', 'rape-support-line'], but: ['under18'] },
    {
      ticked: [honour, 'lgbt'],
      open: ['karma-nirvana', 'galop'],
      but: [...SILENT, ...SUICIDE, 'sexual_violence', 'order_in_place', 'order_breach', 'under18', 'adult_at_risk'],
    },
  ]),
  {
    ticked: ['order_breach', 'adult_at_risk'],
    open: ['police-101', 'safeguarding'],
    but: [...CLOSE, ...HONOUR, ...NO_POLICE, 'lgbt'],
  },
];

function* findMissing(route: Route, { ticked, open, but = [] }: Both): Generator<string> {
  const sources = findSources(route);
  for (const more of listAskedFactors(sources.questionnaire).filter((id) => !but.includes(id))) {
    const { first } = findOutcome(sources, new Set([...ticked, more]));
    const shown = first.map(({ contact }) => contact.id);
    if (!open.every((id) => shown.includes(id))) yield `${more}: ${shown.join()}`;
  }
}

describe('two needs at once', () => {
  it.each(BOTH)('$ticked: $open', (both) => {
    for (const route of TARGETED) expect([...findMissing(route, both)], route).toEqual([]);
  });
  it('an LGBT+ man and a partner, ex or relative: both lines', () => {
    for (const route of TARGETED)
      for (const who of CLOSE) {
        const { first } = findOutcome(findSources(route), new Set(['lgbt', 'mens_line', who]));
        const shown = first.map(({ contact }) => contact.id);
        expect(shown).toEqual(expect.arrayContaining(['galop', 'mens-advice-line']));
      }
  });
  it('a child, and honour in the family: safeguarding too', () => {
    for (const who of CLOSE) {
      const ticked = new Set(['under18', 'forced_marriage', who]);
      const { first } = findOutcome(findSources('victim'), ticked);
      const shown = first.map(({ contact }) => contact.id);
      expect(shown).toEqual(['childline', 'karma-nirvana', 'safeguarding']);
    }
  });
  it('afraid of their own partner, ex or relative: the line about abuse, and one for distress if it is about that', () => {
    for (const who of ['rel_ex_partner', 'reporter_partner', 'reporter_family']) {
      const afraid = ['reporter_afraid', who];
      const abuse = ['national-domestic-abuse-helpline'];
      expect([...findMissing('other.doing', { ticked: afraid, open: abuse })]).toEqual([]);
      for (const end of ['self_suicide', 'last_resort']) {
        const both = { ticked: [...afraid, end], open: [...abuse, 'samaritans'], but: [...SILENT, 'under18'] };
        expect([...findMissing('other.doing', both)]).toEqual([]);
      }
    }
  });
});

describe('an act, with a feeling or an effect on daily life', () => {
  it('is at least a pattern, without an answer to how often', () => {
    const acts = ['contact', 'turning_up', 'following', 'loitering_watching', 'publishing', 'proxies', 'complaints', 'something_else', 'property_interference'];
    for (const act of acts)
      for (const effect of ['fear_low', 'fear_some', 'daily_impact']) {
        const { band } = findOutcome(findSources('victim'), new Set([act, effect]));
        expect(BANDS.indexOf(band), `${act}, ${effect}`).toBeGreaterThanOrEqual(BANDS.indexOf('pattern'));
      }
  });
});

describe('the guide', () => {
  it('about a neighbour’s doings at the home is not the one about work', () => {
    const guideOf = (...factors: string[]) =>
      findOutcome(findSources('victim'), new Set(['rel_acquaintance', ...factors])).guide?.href;
    for (const sign of ['home_visits', 'property_interference', 'vandalism', 'pet_harm'])
      expect(guideOf(sign)).toBe('/g/diary/');
    expect(guideOf('contact')).toBe('/g/work/');
  });
});
