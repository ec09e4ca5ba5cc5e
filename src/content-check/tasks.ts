import { sortByProminence } from '../domain/contact/contact-lists.ts';
import {
  findFirstDayDown,
  findListed,
  isWithdrawn,
  listServices,
  type Service,
  type Withdrawable,
} from '../domain/contact/directory.ts';
import { isFirm, isOverdue } from '../domain/freshness/freshness.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { CampaignRecord } from '../schemas/campaign.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Provenance } from '../schemas/provenance.ts';
import type { Questionnaire } from '../schemas/questionnaire.ts';
import { addDays, addMonths, describeDay, type IsoDate } from '../vocabulary/calendar.ts';
import { type Content, listRecords } from './content.ts';
import { type Fault, type Finding, inFile, type TaskKind } from './fault.ts';

/** A fault that stops nothing: something a person has to ring, read again or decide. */
export type Task = Fault & { task: TaskKind };
type Todo = Finding & { task: TaskKind };

/** How long before its day a review is announced, in days. */
const NOTICE_DAYS = 30;
/** How long before its day an end is announced, in days: finding other help takes longer. */
const END_NOTICE_DAYS = 60;
/** How long before its end the list of bank holidays is to be continued, in months. */
const HOLIDAYS_NOTICE_MONTHS = 4;

/** What the list is made from. */
export interface TaskSources extends Pick<Content, 'bankHolidays' | 'doors' | 'services' | 'site'> {
  guides: readonly { file: string; guide: Pick<Guide, 'title' | 'review' | 'body'> }[];
  campaigns: readonly { file: string; campaign: Pick<CampaignRecord, 'name' | 'review'> }[];
  questionnaires: readonly {
    file: string;
    questionnaire: Pick<Questionnaire, 'rules' | 'general'>;
  }[];
}

/** The services with the day by which they are judged. */
interface Listed {
  services: Service[];
  today: IsoDate;
}

/**
 * Everything a person has to ring, read again or decide next: the site's own open decisions first, then
 * the services, those that pages show first before the others, then guides, campaigns, bank holidays and
 * questionnaires.
 */
export function listTasks(content: TaskSources, today: IsoDate): Task[] {
  const listed = { services: listRecords(content.services), today };
  const { doors, guides, campaigns, questionnaires } = content;
  return [
    ...inFile('content/site.yaml', listSiteTasks(content)),
    ...sortByProminence(listServices(listed), doors).flatMap((service) =>
      inFile(`content/services/${service.id}.yaml`, listServiceTasks(service, today)),
    ),
    ...guides.flatMap(({ file, guide }) =>
      inFile(file, [
        ...listNamed(guide.body, listed),
        ...listReview(`page "${guide.title}"`, 'review', guide.review, today),
      ]),
    ),
    ...campaigns.flatMap(({ file, campaign: { name, review } }) =>
      inFile(file, listReview(`campaign "${name}"`, 'review', review, today)),
    ),
    ...inFile('content/bank-holidays.yaml', listHolidayTasks(content, today)),
    ...questionnaires.flatMap(({ file, questionnaire }) =>
      inFile(file, [
        ...listAlwaysOpenTasks(questionnaire, listed),
        ...listReviewerTasks(questionnaire),
      ]),
    ),
  ];
}

function listSiteTasks({ site }: TaskSources): Todo[] {
  const open = {
    operator: 'decide which organisation stands behind this copy (operator)',
    contact: 'decide where visitors can write (contact)',
    enforcementBody: 'decide who enforces the accessibility rules (enforcementBody)',
    dataLicence: 'choose a licence for the open data (dataLicence)',
  } as const;
  return (Object.keys(open) as (keyof typeof open)[])
    .filter((field) => !site?.[field])
    .map((field) => ({ field, task: 'decide', message: open[field] }));
}

function listServiceTasks(service: Service, today: IsoDate): Todo[] {
  const { channels, conflicts } = service;
  const missing = 'find a way to reach it: the record has none';
  return [
    ...listEndTasks(service, today),
    ...channels.flatMap((channel, index) =>
      isWithdrawn(channel, today)
        ? []
        : listChannelTasks(channel, `channels[${index}]`, service, today),
    ),
    ...conflicts.map((what, index): Todo => ({
      field: `conflicts[${index}]`,
      task: 'conflict',
      message: `settle what sources say differently: ${what}`,
    })),
    ...(channels.every((channel) => isWithdrawn(channel, today))
      ? [{ field: 'channels', task: 'unknown' as const, message: missing }]
      : []),
  ];
}

/** What is going to be taken down soon, so that nobody is led there in vain and other help is found. */
function listEndTasks(service: Service, today: IsoDate): Todo[] {
  const things: { thing: Withdrawable; name: string; field: string }[] = [
    {
      thing: service,
      name: 'service',
      field: service.contract ? 'contract.ends' : 'withdrawn.on',
    },
    ...service.channels.map((channel, index) => ({
      thing: channel,
      name: channel.kind,
      field: `channels[${index}].withdrawn.on`,
    })),
  ];
  return things.flatMap(({ thing, name, field }): Todo[] => {
    const day = findFirstDayDown(thing);
    if (day === undefined || day <= today || day > addDays(today, END_NOTICE_DAYS)) return [];
    const message = `the ${name} is taken down on ${describeDay(day)}: ask whether that is still so, and what comes after it`;
    return [{ field, task: 'ending', message }];
  });
}

function listChannelTasks(
  { kind, hours, provenance }: Channel,
  field: string,
  service: Service,
  today: IsoDate,
): Todo[] {
  const list = (name: string, at: string, fact: Provenance) =>
    listProvenanceTasks(name, fact, at, service, today);
  const own = list(kind, `${field}.provenance`, provenance);
  if (hours?.kind === 'unknown') {
    const message = `find out the hours of the ${kind}: ${hours.note}`;
    return [...own, { field: `${field}.hours`, task: 'unknown', message }];
  }
  if (hours?.kind !== 'weekly') return own;
  return [...own, ...list(`hours of the ${kind}`, `${field}.hours.provenance`, hours.provenance)];
}

function listProvenanceTasks(
  name: string,
  provenance: Provenance,
  field: string,
  { sources }: Service,
  today: IsoDate,
): Todo[] {
  const { standing, reason = '', review } = provenance;
  const todo = (task: TaskKind, message: string): Todo[] => [
    { field: `${field}.standing`, task, message },
  ];
  const doubt = () => {
    if (standing === 'unconfirmed')
      return todo('unconfirmed', `find out the right ${name}: ${reason}`);
    if (!isFirm(provenance, sources, today))
      return todo(
        'single source',
        `confirm the ${name}: it rests on one source that is old or has no date`,
      );
    if (standing === 'confirmed') return [];
    return provenance.sources.length === 1
      ? todo('single source', `confirm the ${name}: one source prints it, and nobody has tried it`)
      : todo('unconfirmed', `confirm the ${name}: it is printed, and nobody has tried it`);
  };
  return [...doubt(), ...listReview(name, `${field}.review`, review, today)];
}

/** A task for a review that is past, or due within the month. */
function listReview(name: string, field: string, review: IsoDate, today: IsoDate): Todo[] {
  const by = describeDay(review);
  if (isOverdue({ review }, today)) {
    const message = `check the ${name} again: due by ${by}, overdue`;
    return [{ field, task: 'overdue', message }];
  }
  if (review > addDays(today, NOTICE_DAYS)) return [];
  return [{ field, task: 'due', message: `check the ${name} again by ${by}` }];
}

/** A page is read again at once if it names a service that is withdrawn. */
function listNamed(body: string, { services, today }: Listed): Todo[] {
  return services
    .filter((service) => isWithdrawn(service, today))
    .filter(({ id, name }) => body.includes(name) || body.includes(`{{${id}}}`))
    .map(({ name }) => ({
      field: 'services',
      task: 'overdue',
      message: `take "${name}" out of the text: it is withdrawn`,
    }));
}

function listHolidayTasks({ bankHolidays }: TaskSources, today: IsoDate): Todo[] {
  if (!bankHolidays) return [];
  const { until } = bankHolidays;
  const next = 'add the next bank holidays: the list';
  const day = describeDay(until);
  if (until < today) {
    const message = `${next} ended on ${day}, and no page says what is open now`;
    return [{ field: 'until', task: 'overdue', message }];
  }
  if (until > addMonths(today, HOLIDAYS_NOTICE_MONTHS)) return [];
  return [{ field: 'until', task: 'due', message: `${next} ends on ${day}` }];
}

/** Somebody has to answer at any hour, also once the line that did is withdrawn. */
function listAlwaysOpenTasks({ general }: Pick<Questionnaire, 'general'>, listed: Listed): Todo[] {
  const isOpen = general.some(({ service, when }) => {
    const [first] = findListed(listed, service)?.channels ?? [];
    if (!first || isWithdrawn(first, listed.today)) return false;
    return when === undefined && first.hours?.kind === 'always';
  });
  const message = 'add a contact that is answered day and night: those that were are withdrawn';
  return isOpen ? [] : [{ field: 'general', task: 'overdue', message }];
}

/** One task a questionnaire, not one a rule: somebody reads all its rules in one go. */
function listReviewerTasks({ rules }: Pick<Questionnaire, 'rules'>): Todo[] {
  const unread = rules.filter(({ reviewer }) => !reviewer);
  const index = rules.findIndex(({ reviewer }) => !reviewer);
  const message = `ask somebody who works in the field to read the rules: ${unread.length} of ${rules.length} have no reviewer`;
  return index < 0 ? [] : [{ field: `rules[${index}].id`, task: 'unconfirmed', message }];
}
