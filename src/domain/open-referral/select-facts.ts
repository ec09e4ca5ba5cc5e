import type { Channel } from '../../schemas/channel.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { Service } from '../contact/directory.ts';
import {
  findSpreadingHours,
  type KnownHours,
  listSpreadingChannels,
} from '../contact/spreading-facts.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';

/** A way that has a number. */
export type DialledChannel = Extract<Channel, { kind: 'phone' | 'text' | 'relay' }>;

/** The facts of a service that stand in its file. */
export interface SpreadingFacts {
  dialled: DialledChannel[];
  email?: string;
  url?: string;
  languages: string[];
  hours: { channel: Channel; hours: KnownHours }[];
  /** How far each of them may be trusted. */
  provenances: Provenance[];
}

/** The kinds of ways whose address can be the one of the service; the first that there is. */
const WEB_KINDS = ['website', 'web-form', 'web-chat', 'bsl'] as const;

/**
 * The facts of a service that may spread, as far as the standard has a place for them: every
 * number, one email address, one web address, and the hours and languages of these ways.
 *
 * @param today the day of the build
 */
export function selectFacts(service: Service, today: IsoDate): SpreadingFacts {
  const channels = listSpreadingChannels(service, today);
  const dialled = channels.filter(isDialled);
  // Beside an address there is no room for what has to be in place first, so such a way stays out.
  const ready = channels.filter(({ needs }) => !needs);
  const email = ready.find(({ kind }) => kind === 'email');
  const web = WEB_KINDS.map((wanted) => ready.find(({ kind }) => kind === wanted)).find(Boolean);
  const shown = [...dialled, email, web].filter((channel) => channel !== undefined);
  const hours = shown.flatMap((channel) => {
    const found = findSpreadingHours(channel, service, today);
    return found ? [{ channel, hours: found }] : [];
  });
  return {
    dialled,
    ...(email && { email: findAddress(email) }),
    ...(web && { url: findAddress(web) }),
    languages: [...new Set(shown.flatMap(({ languages = [] }) => languages))],
    hours,
    provenances: [
      ...shown.map(({ provenance }) => provenance),
      ...hours.map(({ hours: { provenance } }) => provenance),
    ],
  };
}

function isDialled(channel: Channel): channel is DialledChannel {
  return 'number' in channel && channel.number !== undefined;
}

function findAddress(channel: Channel): string {
  return 'address' in channel ? (channel.address ?? '') : '';
}
