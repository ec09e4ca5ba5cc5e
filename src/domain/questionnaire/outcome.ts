import type {
  GuideChoice,
  QuestionnaireWords,
  RouteSayings,
  SharedWords,
} from '../../schemas/questionnaire-words.ts';
import { type Band, BANDS } from '../../vocabulary/names.ts';
import type { Guide } from '../guide/guide.ts';
import { describeOpenState, type KnownDays, type OpenWords } from '../opening-hours/open-now.ts';
import type { ChannelSummary, ContactSummary } from './contact-summary.ts';
import { assess, deriveFactors, type Factors, holds, type Logic } from './logic.ts';
import { needsNoVoice, orderContacts } from './order-contacts.ts';

/** A contact of an outcome: why, whom, and by which channel for this reader. */
export interface OutcomeContact {
  why: string;
  contact: ContactSummary;
  channel?: ChannelSummary;
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
  /** What leads where it is urgent: 999, or before it what needs no voice, for somebody without one. */
  now: OutcomeContact[];
  /** Other ways to 999 for this reader. */
  emergency: OutcomeContact[];
  /** Whether these come before all contacts; else they are beside 999, below the first contacts. */
  emergencyLeads: boolean;
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
  const availability = new Map(contacts.map((contact) => [contact.id, contact.availability]));
  const order = orderContacts(questionnaire, factors, availability);
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
  const hasNoVoice = ticked.has('deaf_or_no_phone');
  const leading = isUrgent && hasNoVoice ? besideCall.slice(0, 1) : [];
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
    // Whoever would be overheard, and is not in danger, came for one of the contacts.
    emergencyLeads: isUrgent || hasNoVoice,
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
  const { call, isUrgent, now, emergency, emergencyLeads, first, more } = outcome;
  const calls = call && !isUrgent ? [call] : [];
  const [leading, beside] = emergencyLeads ? [emergency, []] : [[], emergency];
  return [...now, ...leading, ...first, ...calls, ...beside, ...more];
}

function showContact(contact: ContactSummary, why: string, isSilent: boolean): OutcomeContact {
  const channel = isSilent ? (contact.silent ?? contact.main) : contact.main;
  return { why, contact, ...(channel && { channel }) };
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

/** How soon help is wanted. */
export type Level = 'now' | 'today' | 'ready';

/**
 * The levels under which an outcome is shown, most urgent first: 999 under `now`, the first contacts
 * under the next, all else under the last, which may be the same.
 */
export function listLevels({ isUrgent, band }: Pick<Outcome, 'isUrgent' | 'band'>): Level[] {
  if (isUrgent) return ['now', 'today', 'ready'];
  return BANDS.indexOf(band) >= BANDS.indexOf('priority') ? ['today', 'ready'] : ['ready'];
}

/** One line below a contact. */
export interface ContactLine {
  /** `trace` and `now` are only for the screen, `age` warns that the fact is weak. */
  kind: 'trace' | 'hours' | 'now' | 'note' | 'age';
  text: string;
}

/**
 * What is below a contact: what using it leaves behind, its hours and whether it is open by
 * them, what it needs, how sure it is.
 *
 * @param now any moment
 */
export function describeContact(
  { contact, channel }: OutcomeContact,
  now: Date,
  bankHolidays: KnownDays,
  words: OpenWords,
): ContactLine[] {
  const open = channel?.reckoned && describeOpenState(channel.reckoned, now, bankHolidays, words);
  const lines: (ContactLine | undefined)[] = [
    line('trace', channel?.trace),
    line('note', channel?.needs),
    line('hours', channel?.hours),
    line('now', open),
    line('note', channel?.note),
    line('age', channel?.age),
    line('note', channel ? undefined : contact.line),
    ...(contact.unusable ?? []).map((reason) => line('age', reason)),
  ];
  return lines.filter((candidate) => candidate !== undefined);
}

function line(kind: ContactLine['kind'], text: string | undefined): ContactLine | undefined {
  return text ? { kind, text } : undefined;
}

/**
 * Every piece of text of an outcome, in the order shown, but for the labels of its buttons.
 *
 * @param now any moment: the hours of contacts are said for it
 */
export function listSentences(
  outcome: Outcome,
  { shared, openNow }: { shared: SharedWords; openNow: OpenWords },
  now: Date,
  bankHolidays: KnownDays,
): string[] {
  const { heading, lead, before, after, guide, sayings, closing } = outcome;
  const contacts = listContacts(outcome).flatMap((shown) => [
    ...(shown === outcome.call && !outcome.isUrgent
      ? [shared.emergencyApart]
      : [shown.why, shown.contact.name]),
    ...(shown.channel ? [shown.channel.text] : []),
    ...describeContact(shown, now, bankHolidays, openNow).map(({ text }) => text),
  ]);
  return [
    heading,
    ...listLevels(outcome).map((level) => shared[level]),
    ...lead,
    ...before.flatMap((note) => [note.heading, ...note.text]),
    ...contacts,
    ...(guide ? [shared.guide, guide.title, shared.guideLeaves] : []),
    ...after.flatMap((note) => [note.heading, ...note.text]),
    shared.sayings,
    shared.callBack,
    ...sayings,
    shared.closing,
    ...closing,
  ];
}
