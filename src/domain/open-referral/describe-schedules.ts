import type { OpenReferralSchedule } from '../../schemas/open-referral.ts';
import type { Session } from '../../schemas/opening-hours.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { viewChannel } from '../contact/channel-view.ts';
import type { Edition, Service } from '../contact/directory.ts';
import { WEEKDAYS } from '../../vocabulary/calendar.ts';
import { describeHours } from '../opening-hours/describe-hours.ts';
import type { KnownHours } from '../contact/spreading-facts.ts';
import { fillIn } from '../text/fill-in.ts';
import type { MakeId } from './make-id.ts';
import type { SpreadingFacts } from './select-facts.ts';

const ALWAYS: Session = { days: [...WEEKDAYS], opens: '00:00', closes: '24:00' };

/**
 * The hours of a service's ways as weekly rules. A rule belongs to the service and not to a number,
 * so its words say which way it is for.
 *
 * @param edition the day of the build, and its words
 */
export function describeSchedules(
  service: Service,
  { hours: all }: Pick<SpreadingFacts, 'hours'>,
  edition: Edition,
  makeId: MakeId,
): OpenReferralSchedule[] {
  const { words } = edition;
  return all.flatMap(({ channel, hours }) => {
    const { label, text } = viewChannel(service, channel, edition);
    const sessions = hours.kind === 'always' ? [ALWAYS] : hours.sessions;
    return sessions.map((session, index) => ({
      id: makeId(`schedule/${service.id}/${channel.kind}/${text}/${index}`),
      service_id: makeId(`service/${service.id}`),
      // After its day of review an opening time is not to be relied on.
      valid_to: hours.provenance.review,
      freq: 'WEEKLY',
      byday: WEEKDAYS.filter((day) => session.days.includes(day))
        .map((day) => day.slice(0, 2).toUpperCase())
        .join(','),
      opens_at: session.opens,
      // The standard's day ends before 24:00.
      closes_at: session.closes === '24:00' ? '23:59' : session.closes,
      description: fillIn(words.openData.schedule, {
        kind: label,
        number: text,
        hours: describeSession(hours, session, words.hours),
      }),
      notes: describeNotes(hours, session, words.openData),
    }));
  });
}

function describeSession(hours: KnownHours, session: Session, words: UiWords['hours']): string {
  return describeHours(hours.kind === 'always' ? hours : { ...hours, sessions: [session] }, words);
}

function describeNotes(
  hours: KnownHours,
  { overnight }: Session,
  words: UiWords['openData'],
): string {
  return [
    words.clock,
    overnight && words.overnight,
    hours.kind === 'weekly' && hours.bankHolidays === 'unknown' && words.holidaysUnknown,
  ]
    .filter(Boolean)
    .join(' ');
}
