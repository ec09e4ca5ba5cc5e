import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import { describeAge } from '../freshness/describe-provenance.ts';
import { type Day, isFirm, isOverdue } from '../freshness/freshness.ts';
import { describeHours } from '../opening-hours/describe-hours.ts';
import type { Service } from './directory.ts';
import { isWithdrawn } from './withdrawal.ts';

/** One way to reach a service as a page shows it. */
export interface ChannelView {
  kind: ChannelKind;
  /** What kind of way it is: `Phone`, `Text message`. */
  label: string;
  /** The number, address or words a reader sees; a number for texts says so: `Text 85258`. */
  text: string;
  /** Where a press leads; none for a way that needs something in place first. */
  href?: string;
  /** True for a link to another site. */
  isExternal: boolean;
  isFree: boolean;
  hours?: string;
  /** How old the hours are, where they are not always. */
  hoursAge?: string;
  needs?: string;
  note?: string;
  /** What using this way leaves behind on the device or a bill. */
  trace?: string;
  languages?: string;
  /** How old this fact is, in a sentence. */
  age: string;
  /** True if it may stand first and spread; see `isFirm`. */
  isFirm: boolean;
}

const LABELS: Record<ChannelKind, string> = {
  phone: 'Phone',
  text: 'Text message',
  relay: 'Text relay',
  email: 'Email',
  'web-chat': 'Web chat',
  'web-form': 'Online form',
  website: 'Website',
  bsl: 'British Sign Language',
  'in-person': 'In person',
};

/** The kinds of way that reach somebody by a number or a call. */
const CALLED: ReadonlySet<ChannelKind> = new Set(['phone', 'text', 'relay', 'bsl']);

const SITE_TRACE = 'Opening it puts that site’s address in your history.';

const TRACES: Partial<Record<ChannelKind, string>> = {
  phone: 'This can show in your call log or on a bill.',
  text: 'Texts stay on your phone.',
  email: 'The email stays in what you have sent.',
  website: SITE_TRACE,
  'web-chat': SITE_TRACE,
  'web-form': SITE_TRACE,
  bsl: SITE_TRACE,
};

/**
 * The ways of a service that can be used: neither withdrawn nor unconfirmed.
 *
 * @param today the day of the build
 */
export function listUsableChannels(service: Service, today: Day): Channel[] {
  return service.channels.filter(
    (channel) => !isWithdrawn(channel, today) && channel.provenance.standing !== 'unconfirmed',
  );
}

/**
 * What a page shows of one way to reach a service.
 *
 * @param today the day of the build
 */
export function viewChannel(service: Service, channel: Channel, today: Day): ChannelView {
  const { sources } = service;
  const { hours } = channel;
  const href = findLink(channel);
  const trace = TRACES[channel.kind];
  return {
    kind: channel.kind,
    label: LABELS[channel.kind],
    text: findText(channel),
    ...(href && { href }),
    isExternal: href?.startsWith('https:') ?? false,
    isFree: channel.free ?? false,
    ...(hours && { hours: describeHours(hours) }),
    ...(hours?.kind === 'weekly' && {
      hoursAge: describeAge(hours.provenance, sources, today).replace(/^Printed/, 'Hours printed'),
    }),
    ...(channel.needs && { needs: channel.needs }),
    ...(channel.note && { note: channel.note }),
    ...(trace && !channel.needs && { trace }),
    ...(channel.languages && {
      languages: new Intl.ListFormat('en-GB').format(channel.languages),
    }),
    age: describeAge(channel.provenance, sources, today),
    isFirm: isFirm(channel.provenance, sources, today),
  };
}

/**
 * The same words in the middle of a sentence or a line: `text 85258`.
 *
 * @param text the `text` of a {@link ChannelView}
 */
export function inSentence(text: string): string {
  return text.replace(/^Text (?=\d)/, 'text ');
}

/**
 * Why a service cannot be rung, one sentence each: what is wrong with the ways that were printed, or
 * that there is no number. Nothing where it has a number that works, or a video call.
 *
 * @param today the day of the build
 */
export function explainNoNumber(service: Service, today: Day): string[] {
  const reasons = service.channels
    .filter((channel) => !isWithdrawn(channel, today))
    .flatMap(({ provenance }) => provenance.reason ?? []);
  const ways = listUsableChannels(service, today);
  if (reasons.length > 0 || ways.some(({ kind }) => CALLED.has(kind))) return reasons;
  return [ways.length > 0 ? 'We have no phone number for it.' : 'We have no number for it.'];
}

/** True where hours may be reckoned with: they are known, and within their review date. */
export function hasCurrentHours(channel: Channel, today: Day): boolean {
  const { hours } = channel;
  if (!hours || hours.kind === 'unknown') return false;
  return !isOverdue(hours.provenance, today);
}

function findText(channel: Channel): string {
  if (channel.kind === 'in-person') return channel.how ?? '';
  if (channel.kind === 'text') return `Text ${channel.shown ?? ''}`;
  if ('number' in channel) return channel.shown ?? '';
  const address = 'address' in channel ? (channel.address ?? '') : '';
  return address.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** The link of a way, derived from its value. Pressing an unprepared way would fail in silence. */
function findLink(channel: Channel): string | undefined {
  if (channel.needs || channel.kind === 'in-person') return undefined;
  if (channel.kind === 'phone') return `tel:${channel.number}`;
  if (channel.kind === 'text') return `sms:${channel.number}`;
  if (channel.kind === 'relay') return undefined;
  if (channel.kind === 'email') return `mailto:${channel.address}`;
  return channel.address;
}
