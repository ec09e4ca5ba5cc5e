import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { describeAge, isFirm, isOverdue } from '../freshness/freshness.ts';
import { describeHours } from '../opening-hours/hours.ts';
import { tabulateWeek } from '../opening-hours/open-now.ts';
import { fillIn } from '../text/sentences.ts';
import { type Edition, isWithdrawn, type Service } from './directory.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';

/** A channel of a service as a page shows it. */
export interface ChannelView {
  kind: ChannelKind;
  /** What kind it is, and whose: `Phone`, `Text message`, `Phone, Southampton`. */
  label: string;
  /** The number, address or words a reader sees; a number for texts says so: `Text 85258`. */
  text: string;
  /** Where a press leads; none for a channel that needs something in place first. */
  href?: string;
  /** True for a link to another site. */
  isExternal: boolean;
  /** That it costs nothing, where it is known to. */
  free?: string;
  hours?: string;
  /** How old the hours are, where they are not always. */
  hoursAge?: string;
  /** What to say in each minute of a week, where its hours can be relied on: `tabulateWeek`. */
  week?: string;
  /** True where somebody can be reached at any hour. */
  isAlwaysOpen: boolean;
  needs?: string;
  note?: string;
  /** What using it leaves behind on the device or a bill. */
  trace?: string;
  languages?: string;
  /** How old this fact is, in a sentence. */
  age: string;
  /** True if it may come first and be published; see `isFirm`. */
  isFirm: boolean;
  /** True where its age is news though it is firm: somebody checked it, or its next check is overdue. */
  tellsAge: boolean;
}

/** The kinds that reach somebody by a number or a call. */
const CALLED: ReadonlySet<ChannelKind> = new Set(['phone', 'text', 'relay', 'bsl']);

/** What using each kind leaves behind, as the words name it. */
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

/** What has channels: a service, or what a record holds so far. */
type HasChannels = Pick<ServiceRecord, 'channels'>;

/** True for a channel for the people a service is for, and not for others at their work. */
export function isForVisitors(channel: Pick<Channel, 'for'>): boolean {
  return channel.for === undefined;
}

/**
 * The channels that visitors can use: neither withdrawn, nor unconfirmed, nor for professionals.
 *
 * @param today the day of the build
 */
export function listUsableChannels(service: HasChannels, today: IsoDate): Channel[] {
  return listAllUsable(service, today).filter(isForVisitors);
}

/** The channels for professionals that can be used, as their page shows them. */
export function viewProfessionalChannels(service: Service, edition: Edition): ChannelView[] {
  return listAllUsable(service, edition.today)
    .filter((channel) => !isForVisitors(channel))
    .map((channel) => viewChannel(service, channel, edition));
}

function listAllUsable({ channels }: HasChannels, today: IsoDate): Channel[] {
  return channels.filter(
    (channel) => !isWithdrawn(channel, today) && channel.provenance.standing !== 'unconfirmed',
  );
}

/**
 * The channel to use first: the first of the record that can be used and is for everybody. A number of
 * one area never leads, because readers elsewhere would ring the wrong council.
 */
export function findMainChannel(service: Service, today: IsoDate): Channel | undefined {
  return listUsableChannels(service, today).find(({ covers }) => !covers);
}

/** True for a channel that may come first: what is known of it is firm, and it can be pressed. */
export function canLeadWith(
  channel: Channel,
  { sources }: Pick<ServiceRecord, 'sources'>,
  today: IsoDate,
): boolean {
  return isFirm(channel.provenance, sources, today) && findLink(channel) !== undefined;
}

/**
 * What a page shows of one channel.
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

/** The text of a channel in the middle of a sentence or a line: `text 85258`. */
export function inSentence({ kind, text }: Pick<ChannelView, 'kind' | 'text'>): string {
  return kind === 'text' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Why a service cannot be rung, one sentence each: what is wrong with what was printed, that
 * there is no number, or that each area has its own. Nothing where it has a number that works, or a
 * video call.
 */
export function explainNoNumber(service: Service, { today, words }: Edition): string[] {
  const { noPhone, noNumber, eachArea } = words.contact;
  const reasons = listReasons(service, today);
  const usable = listUsableChannels(service, today);
  if (usable.some(({ covers }) => covers)) return [...reasons, eachArea];
  if (reasons.length > 0 || usable.some(({ kind }) => CALLED.has(kind))) return reasons;
  return [usable.length > 0 ? noPhone : noNumber];
}

/** What is wrong with the channels that were printed and cannot be used. */
export function listReasons({ channels }: HasChannels, today: IsoDate): string[] {
  return channels
    .filter((channel) => !isWithdrawn(channel, today) && isForVisitors(channel))
    .flatMap(({ provenance }) => provenance.reason ?? []);
}

/** True where hours can be relied on: they are known, and within their review date. */
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

/** What using a channel leaves behind; nothing for one that needs something in place first. */
function findTrace(
  { kind, needs }: Channel,
  traces: UiWords['contact']['traces'],
): string | undefined {
  const trace = TRACES[kind];
  return trace && !needs ? traces[trace] : undefined;
}

/** The link of a channel. Pressing one that needs something in place first would fail silently. */
function findLink(channel: Channel): string | undefined {
  if (channel.needs || channel.kind === 'in-person') return undefined;
  if (channel.kind === 'phone') return `tel:${channel.number}`;
  if (channel.kind === 'text') return `sms:${channel.number}`;
  if (channel.kind === 'relay') return undefined;
  if (channel.kind === 'email') return `mailto:${channel.address}`;
  return channel.address;
}

/** Hours that somebody could keep to. */
export type KnownHours = Exclude<OpeningHours, { kind: 'unknown' }>;

/**
 * The channels that may be published in data which others copy: firm ones that can be used.
 *
 * @param today the day of the build
 */
export function listPublishableChannels(service: Service, today: IsoDate): Channel[] {
  return listUsableChannels(service, today).filter(({ provenance }) =>
    isFirm(provenance, service.sources, today),
  );
}

/**
 * The hours of a channel, if they may be published: they are firm and within their review date.
 *
 * @param today the day of the build
 */
export function findPublishableHours(
  channel: Channel,
  service: Service,
  today: IsoDate,
): KnownHours | undefined {
  const { hours } = channel;
  if (!hours || hours.kind === 'unknown' || !hasCurrentHours(channel, today)) return undefined;
  if (!isFirm(hours.provenance, service.sources, today)) return undefined;
  // Hours change more often than numbers: printed ones are shown with their date, and published only
  // once somebody has confirmed them.
  return hours.kind === 'weekly' && hours.provenance.standing !== 'confirmed' ? undefined : hours;
}
