import { describe, expect, it } from 'vitest';
import { takesAdultsOnly } from '../../src/domain/contact/directory.ts';
import { listAskedFactors } from '../../src/domain/questionnaire/visit.ts';
import {
  assess,
  deriveFactors,
  holds,
  listMinimalSets,
} from '../../src/domain/questionnaire/logic.ts';
import {
  CALL,
  findOutcome,
  listContacts,
  type Outcome,
} from '../../src/domain/questionnaire/outcome.ts';
import { BANDS } from '../../src/vocabulary/names.ts';
import { listSubsets, QUESTIONNAIRES, SERVICES } from './load-questionnaires.ts';
import { makeRandom } from './make-random.ts';

const RECORDS = new Map(SERVICES.map((service) => [service.id, service]));
const PARTNERS = ['rel_ex_partner', 'rel_partner'];
const ABUSE_LINE = 'national-domestic-abuse-helpline';
const HONOUR = ['honour_based', 'forced_marriage'];
const SPEECHLESS_WAYS = ['emergency-bsl', 'relay-999', 'emergency-sms'];
const OWN_CONTACT = ['contact', 'contact_after_no', 'proxies', 'publishing'];
const CONTACT_WORDS = [
  'Please send nothing more',
  'Saying sorry is contact too.',
  'Something through somebody else, a gift, a like or a question is contact too.',
];

/** How much is tried. */
interface Extent {
  /** All sets of answers up to this size, and at most up to three or the size of the largest rule. */
  most: number;
  /** This many larger ones of each route as well, drawn at random from one seed. */
  larger: number;
}

/**
 * What is true of the outcome of any answers, on every route: who is in the open, whom nobody is shown,
 * how 999 is reached without a voice, and that an answer more takes nothing away. As conditions only add,
 * all sets up to the size of the largest rule are enough for each rule by itself.
 */
export function describeProperties({ most, larger }: Extent): void {
  describe.each(QUESTIONNAIRES)('$route', ({ route, sources }) => {
    const { questionnaire, words } = sources;
    const asked = listAskedFactors(questionnaire);
    const largest = Math.max(
      ...questionnaire.rules.flatMap(({ when }) =>
        listMinimalSets(when).map(({ length }) => length),
      ),
    );
    const size = Math.min(Math.max(largest, 3), most);
    const isTargeted = route === 'victim' || route === 'other.target';

    const outcomeOf = (factors: readonly string[]) => findOutcome(sources, new Set(factors));
    const idsOf = (outcome: Outcome) => listContacts(outcome).map(({ contact }) => contact.id);
    const textOf = ({ lead, before, after }: Outcome) => [
      ...lead,
      ...[...before, ...after].flatMap((note) => [note.heading, ...note.text]),
    ];

    /** What is wrong with the outcome of a set of answers, each in a few words. */
    function* findFaults(factors: readonly string[], outcome: Outcome): Generator<string> {
      const ticked = new Set(factors);
      const shown = idsOf(outcome);
      const open = outcome.first.map(({ contact }) => contact.id);
      const derived = deriveFactors(ticked, assess(questionnaire, ticked));
      const needed = new Set(
        questionnaire.needs
          .filter(({ when }) => holds(when, derived))
          .flatMap(({ contacts }) => contacts),
      );
      const general = new Set(
        questionnaire.general
          .filter(({ when }) => !when || holds(when, derived))
          .map(({ service }) => service),
      );
      if (open.length !== 3) yield 'not three in the open';
      if (!open.some((id) => general.has(id))) yield 'none of the three is of the route';
      if (open.filter((id) => needed.has(id) && !general.has(id)).length > 2)
        yield 'three for a need';
      if (ticked.has('under18') && shown.some((id) => takesAdultsOnly(RECORDS.get(id) ?? {})))
        yield 'a service for adults alone';
      if (ticked.has('out_of_area') && shown.some((id) => RECORDS.get(id)?.area !== 'national'))
        yield 'a local service for somebody who lives elsewhere';
      const wanted = questionnaire.oneInOpen;
      if (
        derived.has('at_priority') &&
        wanted.length > 0 &&
        !open.some((id) => wanted.includes(id))
      )
        yield 'nobody for safety in the open';
      if (open.includes('plsi-self-referral')) yield 'the programme is in the open';
      if (ticked.has('deaf_or_no_phone') || ticked.has('overheard')) {
        if (!SPEECHLESS_WAYS.every((id) => shown.includes(id))) yield 'a way to 999 is missing';
        if (outcome.emergency.length === 0) yield 'no way without a voice beside 999';
      }
      if (outcome.isUrgent && !SPEECHLESS_WAYS.every((id) => shown.includes(id)))
        yield 'an urgent outcome without every way to 999';
      if (outcome.isUrgent && shown.find((id) => id !== 'emergency-bsl') !== CALL)
        yield '999 is not first';
      const isInFirst = (id: string) => shown.indexOf(id) < 3;
      if (!outcome.isUrgent && !ticked.has('deaf_or_no_phone') && !open.every(isInFirst))
        yield 'a way to 999 in the place of the help that somebody came for';
      if (ticked.has('overheard') && open.some((id) => SPEECHLESS_WAYS.includes(id)))
        yield 'a way to 999 among the three of somebody who can hear and speak';
      if (ticked.has('deaf_or_no_phone') && shown[0] !== 'emergency-bsl')
        yield 'no way without a voice above 999';
      const isClose = [...PARTNERS, 'rel_family'].some((factor) => ticked.has(factor));
      const isChildOfFamily = ticked.has('under18') && HONOUR.some((factor) => ticked.has(factor));
      const abuseLines = isChildOfFamily ? ['karma-nirvana', 'safeguarding'] : [ABUSE_LINE];
      const isAbuse = isTargeted && isClose && derived.has('at_priority');
      if (isAbuse && !abuseLines.some((id) => open.includes(id))) yield 'no line about abuse';
      if (route === 'own' && OWN_CONTACT.some((factor) => ticked.has(factor))) {
        const text = textOf(outcome);
        if (!CONTACT_WORDS.every((sentence) => text.includes(sentence)))
          yield 'no words against contact';
      }
    }

    /** What one answer more takes away. */
    function* findLosses(before: Outcome, after: Outcome, more: string): Generator<string> {
      if (BANDS.indexOf(after.band) < BANDS.indexOf(before.band)) yield `${more} lowers the band`;
      if (before.isUrgent && !after.isUrgent) yield `${more} takes the urgency away`;
      const left = new Set(idsOf(after));
      for (const id of idsOf(before)) {
        if (left.has(id)) continue;
        const record = RECORDS.get(id);
        const isUnfit =
          (more === 'under18' && record && takesAdultsOnly(record)) ||
          (more === 'out_of_area' && record?.area !== 'national');
        if (!isUnfit) yield `${more} removes ${id}`;
      }
      const said = new Set(textOf(after));
      for (const sentence of textOf(before))
        if (!said.has(sentence) && !isLeadOfLower(before, after, sentence))
          yield `${more} removes "${sentence}"`;
    }

    /** What is declared as replaced: the first sentences of a band, by those of a higher one. */
    function isLeadOfLower(before: Outcome, after: Outcome, sentence: string): boolean {
      return before.band !== after.band && words.outcomes[before.band].lead.includes(sentence);
    }

    it('shows every way without a voice at each interruption, which speaks of 999', () => {
      for (const { contacts } of questionnaire.interruptions)
        expect(contacts).toEqual(expect.arrayContaining(SPEECHLESS_WAYS));
    });

    it('keeps its promises for every set of answers up to a size', () => {
      const faults = new Map<string, string>();
      for (const subset of listSubsets(asked, size))
        for (const fault of findFaults(subset, outcomeOf(subset))) faults.set(fault, subset.join());
      expect(Object.fromEntries(faults)).toEqual({});
    });

    it('takes nothing away for one answer more, over all sets up to that size', () => {
      const losses = new Map<string, string>();
      for (const subset of listSubsets(asked, size - 1)) {
        const before = outcomeOf(subset);
        for (const more of asked)
          for (const loss of findLosses(before, outcomeOf([...subset, more]), more))
            losses.set(loss, subset.join());
      }
      expect(Object.fromEntries(losses)).toEqual({});
    });

    it('keeps them for larger sets too, drawn by chance from one seed', () => {
      const random = makeRandom(`${route} properties`);
      const found = new Map<string, string>();
      for (let draw = 0; draw < larger; draw += 1) {
        const count = size + 1 + Math.floor(random() * 9);
        const subset = [
          ...new Set(
            Array.from(
              { length: count },
              () => asked[Math.floor(random() * asked.length)] as string,
            ),
          ),
        ];
        const more = asked[Math.floor(random() * asked.length)] as string;
        const all = [...new Set([...subset, more])];
        const after = outcomeOf(all);
        for (const fault of [
          ...findFaults(all, after),
          ...findLosses(outcomeOf(subset), after, more),
        ])
          found.set(fault, all.join());
      }
      expect(Object.fromEntries(found)).toEqual({});
    });
  });
}
