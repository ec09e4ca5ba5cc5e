import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { describeAge, isFirm, isOverdue } from '../freshness/freshness.ts';
import { describeHours } from '../opening-hours/hours.ts';
import { tabulateWeek } from '../opening-hours/open-now.ts';
import { fillIn } from '../text/fill-in.ts';
import type { Edition, Service } from './directory.ts';
import { isWithdrawn } from './withdrawal.ts';

/** One way to reach a service as a page shows it. */
export interface ChannelView {
  kind: ChannelKind;
  /** What kind of way it is, and whose: `Phone`, `Text message`, `Phone, Southampton`. */
  label: string;
  /** The number, address or words a reader sees; a number for texts says so: `Text 85258`. */
  text: string;
  /** Where a press leads; none for a way that needs something in place first. */
  href?: string;
  /** True for a link to another site. */
  isExternal: boolean;
  /** That it costs nothing, where it is known to. */
  free?: string;
  hours?: string;
  /** How old the hours are, where they are not always. */
  hoursAge?: string;
  /** What to say in each minute of a week, where its hours may be reckoned with: `tabulateWeek`. */
  week?: string;
  /** True where somebody can be reached at any hour. */
  isAlwaysOpen: boolean;
  needs?: string;
  note?: string;
  /** What using this way leaves behind on the device or a bill. */
  trace?: string;
  languages?: string;
  /** How old this fact is, in a sentence. */
  age: string;
  /** True if it may stand first and spread; see `isFirm`. */
  isFirm: boolean;
  /** True where its age is news though it is firm: somebody checked it, or its next check is overdue. */
  tellsAge: boolean;
}

/** The kinds of way that reach somebody by a number or a call. */
const CALLED: ReadonlySet<ChannelKind> = new Set(['phone', 'text', 'relay', 'bsl']);

/** What using each kind of way leaves behind, as the words name it. */
const TRACES: Readonly<Record<ChannelKind, keyof UiWords['contact']['traces'] | undefined>> = {
  phone: 'phone',
  text: 'text',
  email: 'email',
  website: 'site',
  'web-chat': 'site',
  'web-form': 'site',
  bsl: 'site',
  relay: undefined,
  'in-person': undefined,
};

/** True for a way that is for the people whom a service is for, and not for others at their work. */
export function isForVisitors(channel: Pick<Channel, 'for'>): boolean {
  return channel.for === undefined;
}

/**
 * The ways of a service that visitors can use: neither withdrawn, nor unconfirmed, nor for professionals.
 *
 * @param today the day of the build
 */
export function listUsableChannels(service: Service, today: IsoDate): Channel[] {
  return listAllUsable(service, today).filter(isForVisitors);
}

/** The ways of a service that are for professionals and can be used, as their page shows them. */
export function viewProfessionalWays(service: Service, edition: Edition): ChannelView[] {
  return listAllUsable(service, edition.today)
    .filter((channel) => !isForVisitors(channel))
    .map((channel) => viewChannel(service, channel, edition));
}

function listAllUsable(service: Service, today: IsoDate): Channel[] {
  return service.channels.filter(
    (channel) => !isWithdrawn(channel, today) && channel.provenance.standing !== 'unconfirmed',
  );
}

/**
 * The way to use first: the first of the record that can be used and is for everybody. A number of one
 * area alone never stands for the service, because readers elsewhere would ring the wrong council.
 */
export function findMainChannel(service: Service, today: IsoDate): Channel | undefined {
  return listUsableChannels(service, today).find(({ covers }) => !covers);
}

/**
 * What a page shows of one way to reach a service.
 *
 * @param edition the day of the build, and its words
 */
export function viewChannel(service: Service, channel: Channel, edition: Edition): ChannelView {
  const { sources } = service;
  const { hours } = channel;
  const { today, words } = edition;
  const href = findLink(channel);
  const trace = findTrace(channel, words.contact.traces);
  const week = hours && hasCurrentHours(channel, today) && tabulateWeek(hours, words.openNow);
  return {
    kind: channel.kind,
    label: [words.contact.kinds[channel.kind], channel.covers].filter(Boolean).join(', '),
    text: findText(channel, words.contact.textTo),
    ...(href && { href }),
    isExternal: href?.startsWith('https:') ?? false,
    ...(channel.free && { free: words.contact.free }),
    ...(hours && { hours: describeHours(hours, words.hours) }),
    ...(hours?.kind === 'weekly' && {
      hoursAge: describeAge(hours.provenance, sources, edition, 'hours'),
    }),
    ...(week && { week }),
    isAlwaysOpen: hours?.kind === 'always',
    ...(channel.needs && { needs: channel.needs }),
    ...(channel.note && { note: channel.note }),
    ...(trace && { trace }),
    ...(channel.languages && {
      languages: new Intl.ListFormat('en-GB').format(channel.languages),
    }),
    age: describeAge(channel.provenance, sources, edition),
    isFirm: isFirm(channel.provenance, sources, today),
    tellsAge: Boolean(channel.provenance.confirmed) || isOverdue(channel.provenance, today),
  };
}

/** The text of a way in the middle of a sentence or a line: `text 85258`. */
export function inSentence({ kind, text }: Pick<ChannelView, 'kind' | 'text'>): string {
  return kind === 'text' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Why a service cannot be rung, one sentence each: what is wrong with the ways that were printed, that
 * there is no number, or that each area has its own. Nothing where it has a number that works, or a
 * video call.
 */
export function explainNoNumber(service: Service, { today, words }: Edition): string[] {
  const { noPhone, noNumber, eachArea } = words.contact;
  const reasons = service.channels
    .filter((channel) => !isWithdrawn(channel, today) && isForVisitors(channel))
    .flatMap(({ provenance }) => provenance.reason ?? []);
  const ways = listUsableChannels(service, today);
  if (ways.some(({ covers }) => covers)) return [...reasons, eachArea];
  if (reasons.length > 0 || ways.some(({ kind }) => CALLED.has(kind))) return reasons;
  return [ways.length > 0 ? noPhone : noNumber];
}

/** True where hours may be reckoned with: they are known, and within their review date. */
export function hasCurrentHours(channel: Channel, today: IsoDate): boolean {
  const { hours } = channel;
  if (!hours || hours.kind === 'unknown') return false;
  return !isOverdue(hours.provenance, today);
}

function findText(channel: Channel, textTo: string): string {
  if (channel.kind === 'in-person') return channel.how ?? '';
  if (channel.kind === 'text') return fillIn(textTo, { number: channel.shown ?? '' });
  if ('number' in channel) return channel.shown ?? '';
  const address = 'address' in channel ? (channel.address ?? '') : '';
  return address.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** What using a way leaves behind; nothing for one that needs something in place first. */
function findTrace(
  { kind, needs }: Channel,
  traces: UiWords['contact']['traces'],
): string | undefined {
  const trace = TRACES[kind];
  return trace && !needs ? traces[trace] : undefined;
}

/** The link of a way, derived from its value. Pressing an unprepared way would fail in silence. */
export function findLink(channel: Channel): string | undefined {
  if (channel.needs || channel.kind === 'in-person') return undefined;
  if (channel.kind === 'phone') return `tel:${channel.number}`;
  if (channel.kind === 'text') return `sms:${channel.number}`;
  if (channel.kind === 'relay') return undefined;
  if (channel.kind === 'email') return `mailto:${channel.address}`;
  return channel.address;
}
