import { describeDay, type IsoDate } from '../../vocabulary/calendar.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { Door } from '../../schemas/site.ts';
import type { Ages } from '../../schemas/service.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { type Directory, isWithdrawn, listServices, type Service } from '../contact/directory.ts';
import { sortByProminence } from '../contact/contact-lists.ts';
import { isForVisitors } from '../contact/channels.ts';
import { isFirm, isOverdue } from '../freshness/freshness.ts';
import { nameChannel } from '../ledger/facts.ts';
import { describeHours } from '../opening-hours/hours.ts';

/** The steps to a field of a file: `['channels', 0, 'number']`. */
type FieldPath = readonly (string | number)[];

/** Something to ask on the telephone, and the field that holds the answer. */
export interface Question {
  ask: string;
  path: FieldPath;
  /** The name of the fact for `npm run confirm`, if the answer confirms one. */
  fact?: string;
}

/** A service to ring. */
export interface Call {
  id: string;
  name: string;
  /** The number as people read it; none if there is none to give. */
  number: string | undefined;
  /** Why this one, and why now. */
  why: string;
  questions: Question[];
}

/** How many to ring at a time: as many as somebody manages in a morning. */
const COUNT = 5;

/** Emergency and public lines, which nobody should ring only to check them. */
const NEVER_RUNG = /^(?:999|101|111|18000)$/;

/**
 * The services to ring first: those that most visitors meet, and among them those whose facts are the
 * least sure.
 */
export function listCalls(
  directory: Pick<Directory, 'services' | 'today'>,
  doors: readonly Door[],
  words: UiWords | undefined,
): Call[] {
  const { today } = directory;
  const candidates = sortByProminence(listServices(directory), doors).flatMap(
    (service, position) => {
      const index = service.channels.findIndex(
        (channel) =>
          channel.kind === 'phone' && isForVisitors(channel) && !isWithdrawn(channel, today),
      );
      const channel = service.channels[index];
      if (!channel || ('number' in channel && NEVER_RUNG.test(channel.number ?? ''))) return [];
      const doubt = findDoubt(service, channel, today);
      if (!doubt) return [];
      return [{ service, channel, index, doubt, position, use: findUse(service, doors) }];
    },
  );
  return candidates
    .toSorted(
      (a, b) => a.use.rank - b.use.rank || a.doubt.rank - b.doubt.rank || a.position - b.position,
    )
    .slice(0, COUNT)
    .map(({ service, channel, index, doubt, use }) => ({
      id: service.id,
      name: service.name,
      number: 'shown' in channel ? channel.shown : undefined,
      why: `${use.why}; ${doubt.why}`,
      questions: listQuestions(service, channel, index, words),
    }));
}

interface Reason {
  /** The smaller, the sooner. */
  rank: number;
  why: string;
}

/** How many visitors meet a service. */
function findUse({ id }: Service, doors: readonly Door[]): Reason {
  const places = doors.map(({ contacts }) => contacts.findIndex(({ service }) => service === id));
  if (places.includes(0)) return { rank: 0, why: 'it is the first of a door' };
  if (places.some((place) => place > 0)) return { rank: 1, why: 'a door leads to it' };
  return { rank: 2, why: 'it is in the list' };
}

/** How unsure the number and the hours of a channel are; nothing if somebody confirmed both. */
function findDoubt(
  service: Service,
  { provenance, hours }: Channel,
  today: IsoDate,
): Reason | undefined {
  const known = hours && hours.kind !== 'unknown' ? [provenance, hours.provenance] : [provenance];
  const isUnsure = (fact: Provenance) => !isFirm(fact, service.sources, today);
  const overdue = known.find((fact) => isOverdue(fact, today));
  if (known.some(({ standing }) => standing === 'unconfirmed'))
    return { rank: 0, why: 'we have no number that we may give' };
  if (known.some(isUnsure)) return { rank: 1, why: 'one old source, or one without a date' };
  if (overdue) return { rank: 2, why: `due by ${describeDay(overdue.review)}, overdue` };
  if (!hours || hours.kind === 'unknown') return { rank: 3, why: 'we do not know its hours' };
  if (known.some(({ confirmed }) => !confirmed)) return { rank: 4, why: 'nobody has tried it' };
  return undefined;
}

/** What to ask, in the order of a call. */
function listQuestions(
  service: Service,
  channel: Channel,
  index: number,
  words: UiWords | undefined,
): Question[] {
  const at: FieldPath = ['channels', index];
  const { hours } = channel;
  const name = nameChannel(service.channels, index);
  const number = 'shown' in channel ? channel.shown : undefined;
  const ages = service.ages ? describeAges(service.ages) : 'From which age?';
  return [
    {
      ask: number ? `Is ${number} the number to give people?` : 'Which number may we give people?',
      path: number ? [...at, 'number'] : [...at, 'asPrinted'],
      fact: name,
    },
    {
      ask: `When does somebody answer? ${hours && words ? `We say: ${describeHours(hours, words.hours)}` : 'We say nothing.'} And on bank holidays?`,
      path: [...at, 'hours'],
      ...(hours && hours.kind !== 'unknown' && { fact: `${name}.hours` }),
    },
    {
      ask: `Is the call free, also from a mobile? ${channel.free ? 'We say: free.' : 'We say nothing.'}`,
      path: [...at, 'free'],
    },
    { ask: `Who may ring? We say: ${service.line} ${ages}`, path: ['suitable'] },
    { ask: 'May somebody leave their name out?', path: ['whatHappens'] },
    {
      ask: `Is it safe to be rung back: from a hidden number, with no message left? ${service.safetyNote ? `We say: ${service.safetyNote}` : 'We say nothing.'}`,
      path: ['safetyNote'],
    },
    {
      ask: 'Which languages, and can somebody use text relay or sign language?',
      path: [...at, 'languages'],
    },
    ...(service.unknowns ?? []).map((ask, place) => ({
      ask: `We wrote: ${ask}`,
      path: ['unknowns', place],
    })),
    ...service.conflicts.map((ask, place) => ({
      ask: `To settle: ${ask}`,
      path: ['conflicts', place],
    })),
  ];
}

function describeAges({ from, below }: Ages): string {
  const bounds = [from && `from ${from}`, below && `below ${below}`].filter(Boolean);
  return `We say: ${bounds.join(', ')}.`;
}
