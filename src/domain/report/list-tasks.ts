import type { Channel } from '../../schemas/channel.ts';
import type { Door } from '../../schemas/door.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { Site } from '../../schemas/site.ts';
import { type Directory, listServices, type Service } from '../contact/directory.ts';
import { sortByProminence } from '../contact/sort-by-prominence.ts';
import { describeDay } from '../freshness/describe-day.ts';
import { addMonths, type Day, isFirm, isOverdue } from '../freshness/freshness.ts';

/** Something a person has to ring, reread or decide. */
export interface Task {
  /** What it is about: a file of `content/`. */
  file: string;
  /** What to do, in one line. */
  what: string;
}

/**
 * Everything a person has to ring, reread or decide next: the site's own open decisions first, then
 * the services, those that pages show first before the others.
 */
export function listTasks(
  directory: Directory,
  doors: readonly Door[],
  site: Site | undefined,
): Task[] {
  return [
    ...listSiteTasks(site),
    ...sortByProminence(listServices(directory), doors).flatMap((service) =>
      listServiceTasks(service, directory.today).map((what) => ({
        file: `content/services/${service.id}.yaml`,
        what,
      })),
    ),
  ];
}

function listSiteTasks(site: Site | undefined): Task[] {
  const open = [
    { value: site?.operator, what: 'decide which organisation stands behind this copy (operator)' },
    { value: site?.contact, what: 'decide where visitors can write (contact)' },
    {
      value: site?.enforcementBody,
      what: 'decide who enforces the accessibility rules (enforcementBody)',
    },
  ];
  return open
    .filter(({ value }) => !value)
    .map(({ what }) => ({ file: 'content/site.yaml', what }));
}

function listServiceTasks(service: Service, today: Day): string[] {
  const channels = service.channels.filter(({ withdrawn }) => !withdrawn);
  const tasks = channels.flatMap((channel) => listChannelTasks(channel, service, today));
  if (channels.length === 0) tasks.push('find a way to reach it: the record has none');
  return tasks;
}

function listChannelTasks(channel: Channel, service: Service, today: Day): string[] {
  const name = channel.kind;
  const { hours, provenance } = channel;
  const tasks: string[] = [];
  if (provenance.standing === 'unconfirmed')
    tasks.push(`find out the right ${name}: ${provenance.reason ?? ''}`);
  else if (!isFirm(provenance, service.sources, today))
    tasks.push(`confirm the ${name}: it rests on one source that is old or bears no date`);
  else if (provenance.standing === 'published')
    tasks.push(`confirm the ${name}: it is printed, and nobody has tried it`);
  tasks.push(...listDelay(name, provenance, today));

  if (hours?.kind === 'unknown') tasks.push(`find out the hours of the ${name}: ${hours.note}`);
  if (hours?.kind === 'weekly') {
    if (!isFirm(hours.provenance, service.sources, today))
      tasks.push(`confirm the hours of the ${name}: one source that is old or bears no date`);
    else if (hours.provenance.standing === 'published')
      tasks.push(`confirm the hours of the ${name}: they are printed, and nobody has asked`);
    tasks.push(...listDelay(`hours of the ${name}`, hours.provenance, today));
  }
  return tasks;
}

/** A line for a review that is past, or due within the month. */
function listDelay(name: string, provenance: Provenance, today: Day): string[] {
  if (isOverdue(provenance, today))
    return [`check the ${name} again: due by ${describeDay(provenance.review)}, overdue`];
  if (provenance.review <= addMonths(today, 1))
    return [`check the ${name} again by ${describeDay(provenance.review)}`];
  return [];
}
