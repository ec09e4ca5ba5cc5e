import type { OpenReferralSchedule } from '../../schemas/open-referral.ts';
import type { Session } from '../../schemas/opening-hours.ts';
import { viewChannel } from '../contact/channel-view.ts';
import type { Service } from '../contact/directory.ts';
import type { Day } from '../freshness/freshness.ts';
import { DAYS } from '../opening-hours/days.ts';
import { describeHours } from '../opening-hours/describe-hours.ts';
import type { KnownHours } from '../contact/spreading-facts.ts';
import type { MakeId } from './make-id.ts';
import type { SpreadingFacts } from './select-facts.ts';

const ALWAYS: Session = { days: [...DAYS], opens: '00:00', closes: '24:00' };

/**
 * The hours of a service's ways as weekly rules. A rule belongs to the service and not to a number,
 * so its words say which way it is for.
 *
 * @param today the day of the build
 */
export function describeSchedules(
  service: Service,
  { hours: all }: Pick<SpreadingFacts, 'hours'>,
  today: Day,
  makeId: MakeId,
): OpenReferralSchedule[] {
  return all.flatMap(({ channel, hours }) => {
    const { label, text } = viewChannel(service, channel, today);
    const sessions = hours.kind === 'always' ? [ALWAYS] : hours.sessions;
    return sessions.map((session, index) => ({
      id: makeId(`schedule/${service.id}/${channel.kind}/${text}/${index}`),
      service_id: makeId(`service/${service.id}`),
      // After its day of review an opening time is not to be relied on.
      valid_to: hours.provenance.review,
      freq: 'WEEKLY',
      byday: DAYS.filter((day) => session.days.includes(day))
        .map((day) => day.slice(0, 2).toUpperCase())
        .join(','),
      opens_at: session.opens,
      // The standard's day ends before 24:00.
      closes_at: session.closes === '24:00' ? '23:59' : session.closes,
      description: `${label} ${text}: ${describeSession(hours, session)}`,
      notes: describeNotes(hours, session),
    }));
  });
}

function describeSession(hours: KnownHours, session: Session): string {
  return describeHours(hours.kind === 'always' ? hours : { ...hours, sessions: [session] });
}

function describeNotes(hours: KnownHours, { overnight }: Session): string {
  return [
    'By the clock in London.',
    overnight && 'It closes on the next day.',
    hours.kind === 'weekly' && hours.bankHolidays === 'unknown' && 'Bank holidays are not known.',
  ]
    .filter(Boolean)
    .join(' ');
}
