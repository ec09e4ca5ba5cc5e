import type { BankHolidays } from '../../schemas/opening-hours.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { Door, Site } from '../../schemas/site.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { Questionnaire } from '../../schemas/questionnaire.ts';
import {
  type Directory,
  findFirstDayDown,
  findListed,
  isWithdrawn,
  listServices,
  type Service,
  type Withdrawable,
} from '../contact/directory.ts';
import { sortByProminence } from '../contact/contact-lists.ts';
import { isFirm, isOverdue } from '../freshness/freshness.ts';
import { addDays, addMonths, describeDay, type IsoDate } from '../../vocabulary/calendar.ts';

/** Why a fact is on the list. */
export type TaskKind =
  | 'overdue'
  | 'due'
  | 'ending'
  | 'unconfirmed'
  | 'single source'
  | 'conflict'
  | 'unknown'
  | 'decide';

/** The steps to a field of a file: `['channels', 0, 'number']`. */
export type FieldPath = readonly (string | number)[];

/** Something a person has to ring, reread or decide. */
export interface Task {
  /** What it is about: a file of `content/`. */
  file: string;
  /** The field to change. */
  path: FieldPath;
  kind: TaskKind;
  /** What to do, in one line. */
  what: string;
}

type ServiceTask = Omit<Task, 'file'>;

/** All that the list is made from. */
export interface ReportSources {
  directory: Omit<Directory, 'words'>;
  doors: readonly Door[];
  site: Site | undefined;
  bankHolidays: BankHolidays | undefined;
  questionnaires: readonly {
    file: string;
    questionnaire: Pick<Questionnaire, 'rules' | 'general'>;
  }[];
  /** Pages of prose, with the day they are to be read again. */
  guides: readonly ReportedGuide[];
  campaigns: readonly ReportedCampaign[];
}

/** What the list has to know of a campaign. */
export interface ReportedCampaign {
  file: string;
  name: string;
  review: IsoDate;
}

/** What the list has to know of a page of prose. */
export interface ReportedGuide {
  file: string;
  title: string;
  review: IsoDate;
  body: string;
}

/** How long before its day a review is announced, in days. */
const NOTICE_DAYS = 30;
/** How long before its day an end is announced, in days: finding other help takes longer. */
const END_NOTICE_DAYS = 60;
/** How long before its end the list of bank holidays is to be continued, in months. */
const HOLIDAYS_NOTICE_MONTHS = 4;

/**
 * Everything a person has to ring, reread or decide next: the site's own open decisions first, then
 * the services, those that pages show first before the others, then guides, campaigns and
 * questionnaires.
 */
export function listTasks({
  directory,
  doors,
  site,
  bankHolidays,
  questionnaires,
  guides,
  campaigns,
}: ReportSources): Task[] {
  const { today } = directory;
  return [
    ...listSiteTasks(site),
    ...sortByProminence(listServices(directory), doors).flatMap((service) =>
      listServiceTasks(service, today).map((task) => ({
        file: `content/services/${service.id}.yaml`,
        ...task,
      })),
    ),
    ...guides.flatMap((guide) => listGuideTasks(guide, directory)),
    ...campaigns.flatMap(({ file, name, review }) =>
      listReview(`campaign "${name}"`, ['review'], review, today).map((task) => ({
        file,
        ...task,
      })),
    ),
    ...(bankHolidays ? listHolidayTasks(bankHolidays, today) : []),
    ...questionnaires.flatMap(({ file, questionnaire }) => [
      ...listAlwaysOpenTasks(file, questionnaire, directory),
      ...listReviewerTasks(file, questionnaire),
    ]),
  ];
}

function listSiteTasks(site: Site | undefined): Task[] {
  const open = [
    { field: 'operator', what: 'decide which organisation stands behind this copy (operator)' },
    { field: 'contact', what: 'decide where visitors can write (contact)' },
    {
      field: 'enforcementBody',
      what: 'decide who enforces the accessibility rules (enforcementBody)',
    },
    { field: 'dataLicence', what: 'choose a licence for the open data (dataLicence)' },
  ] as const;
  return open
    .filter(({ field }) => !site?.[field])
    .map(({ field, what }) => ({ file: 'content/site.yaml', path: [field], kind: 'decide', what }));
}

function listServiceTasks(service: Service, today: IsoDate): ServiceTask[] {
  const ways = service.channels.flatMap((channel, index) =>
    isWithdrawn(channel, today)
      ? []
      : listChannelTasks(channel, ['channels', index], service, today),
  );
  const conflicts = service.conflicts.map((what, index): ServiceTask => ({
    path: ['conflicts', index],
    kind: 'conflict',
    what: `settle what sources say differently: ${what}`,
  }));
  const hasWay = service.channels.some((channel) => !isWithdrawn(channel, today));
  const missing: ServiceTask[] = hasWay
    ? []
    : [
        {
          path: ['channels'],
          kind: 'unknown',
          what: 'find a way to reach it: the record has none',
        },
      ];
  return [...listEndTasks(service, today), ...ways, ...conflicts, ...missing];
}

/** What is going to be taken down soon, so that nobody is led there in vain and other help is found. */
function listEndTasks(service: Service, today: IsoDate): ServiceTask[] {
  const things: { thing: Withdrawable; name: string; path: FieldPath }[] = [
    {
      thing: service,
      name: 'service',
      path: service.contract ? ['contract', 'ends'] : ['withdrawn', 'on'],
    },
    ...service.channels.map((channel, index) => ({
      thing: channel,
      name: channel.kind,
      path: ['channels', index, 'withdrawn', 'on'],
    })),
  ];
  return things.flatMap(({ thing, name, path }): ServiceTask[] => {
    const day = findFirstDayDown(thing);
    if (day === undefined || day <= today || day > addDays(today, END_NOTICE_DAYS)) return [];
    const what = `the ${name} is taken down on ${describeDay(day)}: ask whether that is still so, and what comes after it`;
    return [{ path, kind: 'ending', what }];
  });
}

function listChannelTasks(
  channel: Channel,
  path: FieldPath,
  service: Service,
  today: IsoDate,
): ServiceTask[] {
  const { hours, kind } = channel;
  const own = listProvenanceTasks(
    kind,
    channel.provenance,
    [...path, 'provenance'],
    service,
    today,
  );
  if (hours?.kind === 'unknown')
    return [
      ...own,
      {
        path: [...path, 'hours'],
        kind: 'unknown',
        what: `find out the hours of the ${kind}: ${hours.note}`,
      },
    ];
  if (hours?.kind !== 'weekly') return own;
  return [
    ...own,
    ...listProvenanceTasks(
      `hours of the ${kind}`,
      hours.provenance,
      [...path, 'hours', 'provenance'],
      service,
      today,
    ),
  ];
}

function listProvenanceTasks(
  name: string,
  provenance: Provenance,
  path: FieldPath,
  service: Service,
  today: IsoDate,
): ServiceTask[] {
  const standing = [...path, 'standing'];
  const reviewed = listReview(name, [...path, 'review'], provenance.review, today);
  if (provenance.standing === 'unconfirmed')
    return [
      {
        path: standing,
        kind: 'unconfirmed',
        what: `find out the right ${name}: ${provenance.reason ?? ''}`,
      },
      ...reviewed,
    ];
  if (!isFirm(provenance, service.sources, today))
    return [
      {
        path: standing,
        kind: 'single source',
        what: `confirm the ${name}: it rests on one source that is old or bears no date`,
      },
      ...reviewed,
    ];
  if (provenance.standing === 'confirmed') return reviewed;
  return [
    provenance.sources.length === 1
      ? {
          path: standing,
          kind: 'single source',
          what: `confirm the ${name}: one source prints it, and nobody has tried it`,
        }
      : {
          path: standing,
          kind: 'unconfirmed',
          what: `confirm the ${name}: it is printed, and nobody has tried it`,
        },
    ...reviewed,
  ];
}

/** A task for a review that is past, or due within the month. */
function listReview(name: string, path: FieldPath, review: IsoDate, today: IsoDate): ServiceTask[] {
  if (isOverdue({ review }, today))
    return [
      {
        path,
        kind: 'overdue',
        what: `check the ${name} again: due by ${describeDay(review)}, overdue`,
      },
    ];
  if (review <= addDays(today, NOTICE_DAYS))
    return [{ path, kind: 'due', what: `check the ${name} again by ${describeDay(review)}` }];
  return [];
}

/** A page is read again by its day, and at once if it names a service that is withdrawn. */
function listGuideTasks(
  { file, title, review, body }: ReportedGuide,
  directory: Omit<Directory, 'words'>,
): Task[] {
  const named = directory.services
    .filter(
      (service) =>
        isWithdrawn(service, directory.today) &&
        (body.includes(service.name) || body.includes(`{{${service.id}}}`)),
    )
    .map(({ name }): ServiceTask => ({
      path: ['services'],
      kind: 'overdue',
      what: `take "${name}" out of the text: it is withdrawn`,
    }));
  const due = listReview(`page "${title}"`, ['review'], review, directory.today);
  return [...named, ...due].map((task) => ({ file, ...task }));
}

function listHolidayTasks({ until }: BankHolidays, today: IsoDate): Task[] {
  const task = (kind: TaskKind, what: string): Task[] => [
    { file: 'content/bank-holidays.yaml', path: ['until'], kind, what },
  ];
  if (until < today)
    return task(
      'overdue',
      `add the next bank holidays: the list ended on ${describeDay(until)}, and no page says what is open now`,
    );
  if (until <= addMonths(today, HOLIDAYS_NOTICE_MONTHS))
    return task('due', `add the next bank holidays: the list ends on ${describeDay(until)}`);
  return [];
}

/** Somebody has to answer at any hour, also once the line that did is withdrawn. */
function listAlwaysOpenTasks(
  file: string,
  { general }: Pick<Questionnaire, 'general'>,
  directory: Omit<Directory, 'words'>,
): Task[] {
  const isOpen = general.some(({ service, when }) => {
    const [first] = findListed(directory, service)?.channels ?? [];
    if (!first || isWithdrawn(first, directory.today)) return false;
    return when === undefined && first.hours?.kind === 'always';
  });
  if (isOpen) return [];
  const what = 'add a contact that is answered day and night: those that were are withdrawn';
  return [{ file, path: ['general'], kind: 'overdue', what }];
}

/** One task a questionnaire, not one a rule: somebody reads all its rules in one go. */
function listReviewerTasks(file: string, { rules }: Pick<Questionnaire, 'rules'>): Task[] {
  const unread = rules.filter(({ reviewer }) => !reviewer);
  const [first] = unread;
  if (!first) return [];
  return [
    {
      file,
      path: ['rules', rules.indexOf(first), 'id'],
      kind: 'unconfirmed',
      what: `ask somebody who works in the field to read the rules: ${unread.length} of ${rules.length} have no reviewer`,
    },
  ];
}
