import type { Channel } from '../../schemas/channel.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import {
  findPublishableHours,
  type KnownHours,
  listPublishableChannels,
  viewChannel,
} from '../contact/channels.ts';
import { isFirm } from '../freshness/freshness.ts';

import type { OpenReferralContact, OpenReferralSchedule } from '../../schemas/open-referral.ts';
import type { Session } from '../../schemas/opening-hours.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { type IsoDate, WEEKDAYS } from '../../vocabulary/calendar.ts';
import type { Edition, Service } from '../contact/directory.ts';
import { describeHours } from '../opening-hours/hours.ts';
import { fillIn } from '../text/sentences.ts';

/** Makes the same identifier from the same name, always: the domain has no hash of its own. */
export type MakeId = (name: string) => string;

/** A channel that has a number. */
export type DialledChannel = Extract<Channel, { kind: 'phone' | 'text' | 'relay' }>;

/** The facts of a service that are in its file. */
export interface PublishableFacts {
  dialled: DialledChannel[];
  email?: string;
  url?: string;
  languages: string[];
  hours: { channel: Channel; hours: KnownHours }[];
  /** How far each of them may be trusted. */
  provenances: Provenance[];
}

/** The kinds of channels whose address can be the one of the service; the first that there is. */
const WEB_KINDS = ['website', 'web-form', 'web-chat', 'bsl'] as const;

/**
 * The facts of a service that may be published, as far as the standard has a place for them: every
 * number, one email address, one web address, and the hours and languages of these channels.
 *
 * @param today the day of the build
 */
export function selectFacts(service: Service, today: IsoDate): PublishableFacts {
  const channels = listPublishableChannels(service, today);
  const dialled = channels.filter(isDialled);
  // Beside an address there is no room for what has to be in place first, so such a channel stays out.
  const ready = channels.filter(({ needs }) => !needs);
  const email = ready.find(({ kind }) => kind === 'email');
  const web = WEB_KINDS.map((wanted) => ready.find(({ kind }) => kind === wanted)).find(Boolean);
  const shown = [...dialled, email, web].filter((channel) => channel !== undefined);
  const hours = shown.flatMap((channel) => {
    const found = findPublishableHours(channel, service, today);
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

/**
 * True if the words of a record (what a service does, whom it takes, who runs it) may be published. They
 * name no source of their own, so they are as firm as all sources of the record together. A
 * well-known route, such as asking a GP, does not go out of date.
 *
 * @param today the day of the build
 */
export function hasFirmWords({ sources }: Service, today: IsoDate): boolean {
  if (Object.values(sources).every(({ kind }) => kind === 'general')) return true;
  const whole = { sources: Object.keys(sources), standing: 'published', review: today } as const;
  return isFirm(whole, sources, today);
}

/**
 * The day on which a file was last checked by a person: the first of the days on which its facts
 * were confirmed. None while any of its facts is only printed, because printing is not checking.
 */
export function findAssuredDate(provenances: readonly Provenance[]): IsoDate | undefined {
  const days = provenances.map(({ confirmed }) => confirmed?.on);
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

/**
 * The numbers of a service, under one contact: the standard has a telephone belong to a contact.
 * None, where no number may be published.
 *
 * @param edition the day of the build, and its words
 */
export function describeContacts(
  service: Service,
  dialled: readonly DialledChannel[],
  edition: Edition,
  makeId: MakeId,
): OpenReferralContact[] {
  if (dialled.length === 0) return [];
  const contactId = makeId(`contact/${service.id}`);
  return [
    {
      id: contactId,
      service_id: makeId(`service/${service.id}`),
      name: service.name,
      phones: dialled.map((channel) => ({
        id: makeId(`phone/${service.id}/${channel.kind}/${channel.number ?? ''}`),
        contact_id: contactId,
        number: channel.number ?? '',
        description: describePhone(service, channel, edition),
      })),
    },
  ];
}

/** What kind of number it is, and what has to be known before it is used. */
function describePhone(service: Service, channel: DialledChannel, edition: Edition): string {
  const { label, free, needs, note } = viewChannel(service, channel, edition);
  const kind = fillIn(edition.words.openData.phone, { kind: label });
  return [kind, free, needs, note].filter(Boolean).join(' ');
}

const ALWAYS: Session = { days: [...WEEKDAYS], opens: '00:00', closes: '24:00' };

/**
 * The hours of a service's channels as weekly rules. A rule belongs to the service and not to a number,
 * so its words say which channel it is for.
 *
 * @param edition the day of the build, and its words
 */
export function describeSchedules(
  service: Service,
  { hours: all }: Pick<PublishableFacts, 'hours'>,
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
