import type { Directory } from '../domain/contact/directory.ts';
import type { Day } from '../domain/freshness/freshness.ts';
import type { ReadService } from './check-services.ts';

/** The services that were read from their files, as the domain knows them. */
export function makeDirectory(read: readonly ReadService[], today: Day): Directory {
  return { services: read.map(({ id, record }) => ({ id, ...record })), today };
}
