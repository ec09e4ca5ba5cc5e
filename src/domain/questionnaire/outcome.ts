import type { Band } from '../../vocabulary/bands.ts';
import type { QuestionnaireWords, RouteSayings } from '../../schemas/questionnaire-words.ts';
import { assess, deriveFactors } from './assess.ts';
import { type Factors, holds } from './condition.ts';
import type { ContactBrief, WayBrief } from './contact-brief.ts';
import { chooseGuide, type GuideLink } from './guide-links.ts';
import type { Logic } from './logic.ts';
import { needsNoVoice, orderContacts } from './order-contacts.ts';
import { composeSayings } from './sayings.ts';

/** A contact of an outcome: why, whom, and by which way for this reader. */
export interface OutcomeContact {
  why: string;
  contact: ContactBrief;
  way?: WayBrief;
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
   * What leads where the outcome is urgent: 999, and before it the way to it that needs no voice, for
   * somebody who has none.
   */
  now: OutcomeContact[];
  /** Other ways to 999 for this reader, before all contacts. */
  emergency: OutcomeContact[];
  /** What stands before the contacts. */
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
  contacts: readonly ContactBrief[];
  sayings: RouteSayings;
  guides: readonly GuideLink[];
}

/** The id of the record of 999. */
export const CALL = 'emergency-999';

/** Works out what somebody is shown. The same factors give the same outcome, whatever their order. */
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
  const ways = show(order.emergency);
  const leading = isUrgent && ticked.has('deaf_or_no_phone') ? ways.slice(0, 1) : [];
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
    emergency: ways.slice(leading.length),
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

function showContact(contact: ContactBrief, why: string, isSilent: boolean): OutcomeContact {
  const way = isSilent ? (contact.silent ?? contact.main) : contact.main;
  return { why, contact, ...(way && { way }) };
}
