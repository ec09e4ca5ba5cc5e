import type { Channel } from '../../schemas/channel.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import { type IsoDate, MINUTES_A_DAY, type Weekday, WEEKDAYS } from '../../vocabulary/calendar.ts';
import { type State, STATES } from '../../vocabulary/names.ts';
import { isForVisitors } from '../contact/channels.ts';
import { isWithdrawn } from '../contact/directory.ts';
import { isOpenThrough } from '../opening-hours/weekly.ts';

/** What a record says of whom its service is for, and of how it deals with them. */
interface Whom {
  area: ServiceRecord['area'] | undefined;
  ages: ServiceRecord['ages'] | undefined;
  audiences: ServiceRecord['audiences'] | undefined;
  suitable: readonly string[] | undefined;
  summary: string | undefined;
  referral: readonly string[] | undefined;
  whatHappens: readonly string[] | undefined;
  plain: ServiceRecord['plain'];
}

/**
 * The states that are true of a service.
 *
 * @param today the day of the build
 */
export function listStates(
  {
    channels,
    ...record
  }: Pick<ServiceRecord, 'channels' | 'contract' | 'withdrawn'> & Partial<Whom>,
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
    ...listStatesOfHours(main?.hours),
    free: main?.free === true,
    written: has('text', 'email', 'web-chat', 'web-form'),
    texts: has('text'),
    chat: has('web-chat'),
    form: has('web-form'),
    email: has('email'),
    website: has('website', 'web-chat', 'web-form'),
    relay: has('relay'),
    'sign-language': has('bsl'),
    languages: usable.some(({ languages }) => languages !== undefined),
    'more-languages': usable.some(speaksMore) || /\blanguages\b/i.test(record.summary ?? ''),
    national: record.area === 'national',
    'age-limits': record.ages !== undefined,
    confirmed: main?.provenance.standing === 'confirmed',
    ...describeWhom(record),
    ...describeDealings(record),
  };
  return new Set(STATES.filter((state) => truths[state]));
}

function speaksMore({ languages = [] }: Channel): boolean {
  return languages.some((language) => language !== 'English' && !/sign language/i.test(language));
}

const WORKING_DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const hour = (hours: number) => hours * 60;

/** What is true of hours; of hours that cannot be relied on, nothing. */
function listStatesOfHours(hours: OpeningHours | undefined) {
  const isSure =
    hours !== undefined && hours.kind !== 'unknown' && hours.provenance.standing !== 'unconfirmed';
  const isOn = (days: readonly Weekday[], from?: number, until?: number) =>
    isSure && isOpenThrough(hours, days, from, until);
  return {
    'always-open': isSure && hours.kind === 'always',
    'set-hours': isSure && hours.kind === 'weekly',
    'known-hours': isSure,
    evenings: isOn(WORKING_DAYS, hour(18), hour(20)),
    nights: isOn(WEEKDAYS, hour(22), MINUTES_A_DAY) && isOn(WEEKDAYS, 0, hour(6)),
    saturdays: isOn(['sat']),
    sundays: isOn(['sun']),
    weekends: isOn(['sat', 'sun']),
    'seven-days': isOn(WEEKDAYS),
    'every-day': isOn(WEEKDAYS) && (hours?.kind !== 'weekly' || hours.bankHolidays === 'open'),
  } satisfies Partial<Record<State, boolean>>;
}

/** Whom a service is for: by its audiences, and by the words of its record that say whom it takes. */
function describeWhom({ audiences = [], suitable }: Partial<Whom>) {
  const takes = (people: RegExp) => suitable?.some((line) => people.test(line)) ?? false;
  const women = takes(/\bwom[ae]n\b/i);
  const men = takes(/\bm[ae]n\b/i);
  return {
    victims: audiences.includes('victim'),
    friends: audiences.includes('other.target') || audiences.includes('other.doing'),
    own: audiences.includes('own'),
    professionals: audiences.includes('professionals'),
    women: women && !men,
    men: men && !women,
    'any-gender': suitable !== undefined && women === men,
    lgbt: takes(/\blgbt\b/i),
  };
}

/** Whose names a service takes, in what is said of whom it suits. */
const NAMELESS =
  /\bnot (?:want|need|have) to give (?:your|their) name\b|\bwithout (?:your|their) name\b/i;
const NOT_YOURSELF =
  /\b(?:cannot|not) (?:refer|ask for it) yourself\b|\bonly (?:by|with|through) |\b(?:has|have|needs?) to (?:be referred|refer)\b/i;

/** How a service deals with people: by what its record answers, or by the words that say how to use it. */
function describeDealings({
  suitable = [],
  referral = [],
  whatHappens = [],
  plain,
}: Partial<Whom>) {
  const asked = [...referral].join(' ');
  const { anonymous, ringsBack, answeredBy } = plain ?? {};
  return {
    // What begins with neither Yes nor No is a fault of its own.
    anonymous: anonymous
      ? !/^No\b/.test(anonymous.says)
      : suitable.some((line) => NAMELESS.test(line)),
    'rings-back': ringsBack !== undefined && !/^(?:No|Never|They never)\b/.test(ringsBack.says),
    'machine-first': /\b(?:chatbot|machine|menu|recording)\b.*\bfirst\b/i.test(
      answeredBy?.says ?? '',
    ),
    'self-referral': /\byourself\b/.test(asked) && !NOT_YOURSELF.test(asked),
    interpreters: [...suitable, ...referral, ...whatHappens].some((line) =>
      /\binterpreter/i.test(line),
    ),
  } satisfies Partial<Record<State, boolean>>;
}
