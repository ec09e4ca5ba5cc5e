import type { ServiceRecord } from '../schemas/service.ts';
import type { Fault } from './fault.ts';

/** A record with the id and file it was read from. */
export interface ReadService {
  id: string;
  file: string;
  record: ServiceRecord;
}

/**
 * Checks what spans several records: codes used twice, and references to groups or services that
 * do not exist.
 *
 * @param knownIds every id that has a file, also of files that have faults of their own
 * @param needIds the groups of `content/needs.yaml`
 */
export function checkServices(
  services: readonly ReadService[],
  knownIds: ReadonlySet<string>,
  needIds: ReadonlySet<string>,
): Fault[] {
  const firstWithCode = new Map<string, string>();
  return services.flatMap(({ id, file, record }) => {
    const faults: Fault[] = [];
    const fault = (field: string, message: string) => faults.push({ file, field, message });

    const other = firstWithCode.get(record.code);
    if (other) fault('code', `"${record.code}" is already the code of ${other}; choose another`);
    else firstWithCode.set(record.code, file);

    if (!needIds.has(record.need))
      fault(
        'need',
        `"${record.need}" is not a group of content/needs.yaml; choose one of: ${[...needIds].join(', ')}`,
      );
    record.alternatives.forEach(({ service }, index) => {
      const field = `alternatives[${index}].service`;
      if (service === id) fault(field, 'a service cannot be its own alternative; name another');
      else if (!knownIds.has(service))
        fault(field, `there is no content/services/${service}.yaml; correct the id`);
    });
    return faults;
  });
}
