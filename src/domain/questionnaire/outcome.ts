import type { Band } from '../../vocabulary/names.ts';
import type {
  GuideChoice,
  QuestionnaireWords,
  RouteSayings,
} from '../../schemas/questionnaire-words.ts';
import { assess, deriveFactors, type Factors, holds, type Logic } from './logic.ts';
import type { ContactSummary, ChannelSummary } from './contact-summary.ts';
import { needsNoVoice, orderContacts } from './order-contacts.ts';
import type { Guide } from '../guide/guide.ts';

/** A contact of an outcome: why, whom, and by which channel for this reader. */
export interface OutcomeContact {
  why: string;
  contact: ContactSummary;
  way?: ChannelSummary;
}

/** A heading with its sentences. */
export interface Note {
  id: string;
  heading: string;
  text: readonly string[];
}

/** Everything an outcome shows but the words all outcomes share. */
export interface Outcome {
  band: Band;
  isUrgent: boolean;
  heading: string;
  lead: readonly string[];
  /** 999 itself; first where the outcome is urgent, else apart, below the first contacts. */
  call?: OutcomeContact;
  /**
   * What leads where the outcome is urgent: 999, and before it the channel that needs no voice, for
   * somebody who has none.
   */
  now: OutcomeContact[];
  /** Other ways to 999 for this reader, before all contacts. */
  emergency: OutcomeContact[];
  /** What comes before the contacts. */
  before: Note[];
  first: OutcomeContact[];
  more: OutcomeContact[];
  after: Note[];
  /** The one guide that fits. */
  guide?: GuideLink;
  sayings: readonly string[];
  closing: readonly string[];
}

/** What an outcome is made from. */
export interface OutcomeSources {
  questionnaire: Logic;
  words: QuestionnaireWords;
  /** Every service the questionnaire may name that is not withdrawn. */
  contacts: readonly ContactSummary[];
  sayings: RouteSayings;
  guides: readonly GuideLink[];
}

/** The id of the record of 999. */
export const CALL = 'emergency-999';

/** Works out what somebody is shown. The same factors give the same outcome, in any order. */
export function findOutcome(sources: OutcomeSources, ticked: Factors): Outcome {
  const { questionnaire, words, contacts } = sources;
  const assessment = assess(questionnaire, ticked);
  const { band, urgency } = assessment;
  const factors = deriveFactors(ticked, assessment);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const reach = new Map(contacts.map((contact) => [contact.id, contact.reach]));
  const order = orderContacts(questionnaire, factors, reach);
  const isSilent = needsNoVoice(factors);
  const show = (ids: readonly string[]): OutcomeContact[] =>
    ids.flatMap((id) => {
      const contact = byId.get(id);
      // The check of the content sees that every contact has its words.
      return contact ? [showContact(contact, words.contacts[id] ?? '', isSilent)] : [];
    });
  const [call] = show([CALL]);
  const isUrgent = urgency !== 'none';
  const besideCall = show(order.emergency);
  const leading = isUrgent && ticked.has('deaf_or_no_phone') ? besideCall.slice(0, 1) : [];
  const guide = chooseGuide(sources.guides, factors);
  const notes = questionnaire.notes.filter(({ when }) => holds(when, factors));
  const write = (isFirst: boolean): Note[] =>
    notes
      .filter(({ first }) => (first ?? false) === isFirst)
      .flatMap(({ id }) => {
        const note = words.notes[id];
        return note ? [{ id, ...note }] : [];
      });
  return {
    band,
    isUrgent,
    ...words.outcomes[band],
    ...(call && { call }),
    now: isUrgent && call ? [...leading, call] : [],
    emergency: besideCall.slice(leading.length),
    before: write(true),
    first: show(order.first),
    more: show(order.more),
    after: write(false),
    ...(guide && { guide }),
    sayings: composeSayings(sources.sayings, factors),
    closing: words.closing,
  };
}

/** Every contact of an outcome in the order shown. */
export function listContacts(outcome: Outcome): OutcomeContact[] {
  const { call, isUrgent, now, emergency, first, more } = outcome;
  const calls = call && !isUrgent ? [call] : [];
  return [...now, ...emergency, ...first, ...calls, ...more];
}

function showContact(contact: ContactSummary, why: string, isSilent: boolean): OutcomeContact {
  const way = isSilent ? (contact.silent ?? contact.main) : contact.main;
  return { why, contact, ...(way && { way }) };
}

/**
 * What somebody could say, in three to six sentences of their own voice: only what they ticked, with
 * what everybody of the route may want to ask.
 */
export function composeSayings(
  { parts, always }: RouteSayings,
  factors: Factors,
): readonly string[] {
  const spoken = parts.flatMap(({ most, otherwise = [], say }) => {
    const said = Object.entries(say)
      .flatMap(([factor, sentence]) => (factors.has(factor) ? [sentence] : []))
      .slice(0, most);
    return said.length > 0 ? said : otherwise;
  });
  return [...spoken, ...always];
}

/** A guide as an outcome leads to it, with what has to be ticked for it. */
export interface GuideLink extends Pick<GuideChoice, 'when'> {
  href: string;
  title: string;
}

/** The guides that a route chooses from, in order; one that is missing is left out. */
export function listGuideLinks(
  choices: readonly GuideChoice[],
  guides: readonly Pick<Guide, 'id' | 'code' | 'title'>[],
): GuideLink[] {
  return choices.flatMap(({ guide: id, when }) => {
    const guide = guides.find((candidate) => candidate.id === id);
    return guide ? [{ href: `/g/${guide.code}/`, title: guide.title, ...(when && { when }) }] : [];
  });
}

/** The guide that fits best: the first whose condition holds. */
export function chooseGuide(links: readonly GuideLink[], factors: Factors): GuideLink | undefined {
  return links.find(({ when }) => !when || holds(when, factors));
}
