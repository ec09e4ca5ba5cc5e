import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import { canLead } from '../contact/contact-view.ts';
import {
  canLeadWith,
  type ChannelView,
  explainNoNumber,
  findMainChannel,
  hasCurrentHours,
  listUsableChannels,
  viewChannel,
} from '../contact/channels.ts';
import { type Edition, type Service, takesAdultsOnly } from '../contact/directory.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import { type ReckonedHours, toReckoned } from '../opening-hours/hours.ts';
import type { Availability } from './order-contacts.ts';

/** A channel, as narrow as the page's script needs it. */
export interface ChannelSummary {
  kind: ChannelKind;
  text: string;
  href?: string;
  /** When it can be reached and what it costs, in sentences. */
  hours?: string;
  /** The hours to work with, where they are known and within their review date. */
  reckoned?: ReckonedHours;
  needs?: string;
  note?: string;
  trace?: string;
  /** How old the fact is, where it is weak. */
  age?: string;
}

/** A service as an outcome shows it: its first channel, and the first that needs no voice. */
export interface ContactSummary {
  id: string;
  name: string;
  /** What it is for, said only where no channel is shown. */
  line?: string;
  main?: ChannelSummary;
  /** Only where it is not the main channel. */
  silent?: ChannelSummary;
  unusable?: string[];
  availability: Availability;
}

const NEEDS_VOICE: ReadonlySet<ChannelKind> = new Set(['phone', 'in-person']);

/** Narrows a service to what an outcome shows of it. */
export function summariseContact(service: Service, edition: Edition): ContactSummary {
  const { today } = edition;
  const usable = listUsableChannels(service, today).map((channel) => ({
    channel,
    view: viewChannel(service, channel, edition),
  }));
  const first = findMainChannel(service, today);
  const main = usable.find(({ channel }) => channel === first);
  const silent = usable.find(
    ({ channel }) =>
      !channel.covers && !NEEDS_VOICE.has(channel.kind) && canLeadWith(channel, service, today),
  );
  const unusable = explainNoNumber(service, edition);
  return {
    id: service.id,
    name: service.name,
    ...(!main && { line: service.line }),
    ...(main && { main: summariseChannel(main.channel, main.view, today) }),
    ...(silent &&
      silent !== main && { silent: summariseChannel(silent.channel, silent.view, today) }),
    ...(unusable.length > 0 && { unusable }),
    availability: keepTrue({
      canLead: canLead(service, today),
      canLeadSilently: silent !== undefined,
      isAlwaysOpen: main?.channel.hours?.kind === 'always',
      isAlwaysOpenSilently: silent?.channel.hours?.kind === 'always',
      isForAdultsOnly: takesAdultsOnly(service),
      isLocal: service.area !== 'national',
    }),
  };
}

/** What is false is left out: the page carries this for every contact. */
function keepTrue(availability: Availability): Availability {
  return Object.fromEntries(Object.entries(availability).filter(([, value]) => value === true));
}

function summariseChannel(channel: Channel, view: ChannelView, today: IsoDate): ChannelSummary {
  const { kind, text, href, needs, note, trace, age } = view;
  const hours = [view.hours, view.free, view.hoursAge].filter(Boolean).join(' ');
  return {
    kind,
    text,
    ...(href && { href }),
    ...(hours && { hours }),
    ...(channel.hours &&
      hasCurrentHours(channel, today) && { reckoned: toReckoned(channel.hours) }),
    ...(needs && { needs }),
    ...(note && { note }),
    ...(trace && { trace }),
    ...(!view.isFirm && { age }),
  };
}
