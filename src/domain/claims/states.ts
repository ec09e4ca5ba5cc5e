import type { Channel } from '../../schemas/channel.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import { type State, STATES } from '../../vocabulary/service-state.ts';
import { isForVisitors } from '../contact/channels.ts';
import { isWithdrawn } from '../contact/directory.ts';
import type { IsoDate, Weekday } from '../../vocabulary/calendar.ts';

/**
 * The states that are true of a service.
 *
 * @param today the day of the build
 */
export function listStates(
  {
    channels,
    ...record
  }: Pick<ServiceRecord, 'channels' | 'contract' | 'withdrawn'> & {
    area?: ServiceRecord['area'] | undefined;
  },
  today: IsoDate,
): Set<State> {
  if (isWithdrawn(record, today)) return new Set();
  const usable = channels.filter(
    (channel) =>
      isForVisitors(channel) &&
      !isWithdrawn(channel, today) &&
      channel.provenance.standing !== 'unconfirmed',
  );
  const [main] = usable;
  const has = (...kinds: Channel['kind'][]) => usable.some(({ kind }) => kinds.includes(kind));
  const truths: Record<State, boolean> = {
    listed: true,
    reachable: usable.length > 0,
    number: has('phone'),
    'always-open': hasHours(main, 'always'),
    'set-hours': hasHours(main, 'weekly'),
    'known-hours': hasHours(main, 'weekly') || hasHours(main, 'always'),
    weekends: hasHours(main, 'always') || isOpenOn(main, ['sat', 'sun']),
    free: main?.free === true,
    written: has('text', 'email', 'web-chat', 'web-form'),
    texts: has('text'),
    chat: has('web-chat'),
    form: has('web-form'),
    email: has('email'),
    'sign-language': has('bsl'),
    national: record.area === 'national',
    confirmed: main?.provenance.standing === 'confirmed',
  };
  return new Set(STATES.filter((state) => truths[state]));
}

function hasHours(channel: Channel | undefined, kind: 'always' | 'weekly'): boolean {
  const { hours } = channel ?? {};
  return hours?.kind === kind && hours.provenance.standing !== 'unconfirmed';
}

/** True where a way keeps hours on each of some days. */
function isOpenOn(channel: Channel | undefined, wanted: readonly Weekday[]): boolean {
  const { hours } = channel ?? {};
  if (hours?.kind !== 'weekly' || !hasHours(channel, 'weekly')) return false;
  return wanted.every((day) => hours.sessions.some(({ days }) => days.includes(day)));
}
