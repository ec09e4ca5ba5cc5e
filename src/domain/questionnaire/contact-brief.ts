import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import {
  type ChannelView,
  explainNoNumber,
  hasCurrentHours,
  listUsableChannels,
  viewChannel,
} from '../contact/channel-view.ts';
import { type Service } from '../contact/directory.ts';
import type { Day } from '../freshness/freshness.ts';
import type { ReckonedHours } from '../opening-hours/find-open-state.ts';
import type { Reach } from './order-contacts.ts';

/** One way to reach a service, as narrow as the page's script needs it. */
export interface WayBrief {
  kind: ChannelKind;
  text: string;
  href?: string;
  isExternal?: true;
  isFree?: true;
  hours?: string;
  hoursAge?: string;
  /** The hours to reckon with, where they are known and within their review day. */
  reckoned?: ReckonedHours;
  needs?: string;
  note?: string;
  trace?: string;
  /** How old the fact is, where it is weak. */
  age?: string;
}

/** A service as an outcome shows it: its first way, and the first that needs no voice. */
export interface ContactBrief {
  id: string;
  name: string;
  line: string;
  main?: WayBrief;
  /** Only where it is another than the main way. */
  silent?: WayBrief;
  unusable?: string[];
  reach: Reach;
}

const NEEDS_VOICE: ReadonlySet<ChannelKind> = new Set(['phone', 'in-person']);

/** Narrows a service to what an outcome shows of it. */
export function briefContact(service: Service, today: Day): ContactBrief {
  const ways = listUsableChannels(service, today).map((channel) => ({
    channel,
    view: viewChannel(service, channel, today),
  }));
  const [main] = ways;
  const silent = ways.find(({ channel, view }) => !NEEDS_VOICE.has(channel.kind) && canLead(view));
  const unusable = explainNoNumber(service, today);
  return {
    id: service.id,
    name: service.name,
    line: service.line,
    ...(main && { main: briefWay(main.channel, main.view, today) }),
    ...(silent && silent !== main && { silent: briefWay(silent.channel, silent.view, today) }),
    ...(unusable.length > 0 && { unusable }),
    reach: {
      canLead: main !== undefined && canLead(main.view),
      canLeadSilently: silent !== undefined,
      isAlwaysOpen: main?.channel.hours?.kind === 'always',
      isAlwaysOpenSilently: silent?.channel.hours?.kind === 'always',
    },
  };
}

function canLead({ isFirm, href }: ChannelView): boolean {
  return isFirm && href !== undefined;
}

function briefWay(channel: Channel, view: ChannelView, today: Day): WayBrief {
  const { kind, text, href, hours, hoursAge, needs, note, trace, age } = view;
  return {
    kind,
    text,
    ...(href && { href }),
    ...(view.isExternal && { isExternal: true as const }),
    ...(view.isFree && { isFree: true as const }),
    ...(hours && { hours }),
    ...(hoursAge && { hoursAge }),
    ...(channel.hours && hasCurrentHours(channel, today) && { reckoned: reckon(channel.hours) }),
    ...(needs && { needs }),
    ...(note && { note }),
    ...(trace && { trace }),
    ...(!view.isFirm && { age }),
  };
}

/** Hours without what only an editor needs. */
function reckon(hours: NonNullable<Channel['hours']>): ReckonedHours {
  if (hours.kind !== 'weekly') return { kind: hours.kind };
  const { kind, sessions, bankHolidays } = hours;
  return { kind, sessions, bankHolidays };
}
