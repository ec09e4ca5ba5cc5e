import { sideOf } from '../vocabulary/audience.ts';
import { canLead } from '../domain/contact/contact-view.ts';
import { isWithdrawn } from '../domain/contact/withdrawal.ts';
import type { Door } from '../schemas/site.ts';
import type { ReadService, Surroundings } from './check-services.ts';
import type { Fault } from './fault.ts';

/** Checks that each door leads somewhere, and that the own doors name nobody of the other side. */
export function checkDoors(
  file: string,
  doors: readonly Door[],
  { ids, services }: Surroundings,
  today: string,
): Fault[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return doors.flatMap((door, index) => {
    const faults: Fault[] = door.contacts.flatMap(({ service }, position) => {
      const field = `[${index}].contacts[${position}].service`;
      if (!ids.has(service))
        return [
          { file, field, message: `there is no content/services/${service}.yaml; correct the id` },
        ];
      if (door.contacts.findIndex((other) => other.service === service) !== position)
        return [{ file, field, message: `"${service}" stands twice; remove one` }];
      const other = byId.get(service);
      if (
        sideOf([door.route]) === 'doing' &&
        other &&
        sideOf(other.record.audiences) === 'receiving'
      )
        return [
          {
            file,
            field,
            message: `"${service}" is for people it happens to, and this door is for others; name another`,
          },
        ];
      return [];
    });
    if (doors.findIndex((other) => other.route === door.route) !== index)
      faults.push({
        file,
        field: `[${index}].route`,
        message: `"${door.route}" stands twice; each door has its own`,
      });
    if (
      faults.length === 0 &&
      !door.contacts.some(({ service }) => mayLead(byId.get(service), today))
    )
      faults.push({
        file,
        field: `[${index}].contacts`,
        message:
          'none of these can be reached by a way that is sure enough to stand first; add one',
      });
    return faults;
  });
}

/** True too for a record that has faults of its own, which are reported there. */
function mayLead(service: ReadService | undefined, today: string): boolean {
  if (!service) return true;
  if (isWithdrawn(service.record, today)) return false;
  return canLead({ id: service.id, ...service.record }, today);
}
