import type { Door } from '../../schemas/site.ts';
import type { Service } from './directory.ts';

/**
 * The services in the order of how many readers meet them: those that the doors lead to, what
 * stands beside those, and the others as they come.
 */
export function sortByProminence(services: readonly Service[], doors: readonly Door[]): Service[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const first = doors.flatMap(({ contacts }) => contacts.map(({ service }) => service));
  const beside = first.flatMap(
    (id) => byId.get(id)?.alternatives.map(({ service }) => service) ?? [],
  );
  const order = new Set([...first, ...beside, ...byId.keys()]);
  return [...order].flatMap((id) => byId.get(id) ?? []);
}
