import type { Directory, Service } from '../domain/contact/directory.ts';
import type { IsoDate } from '../vocabulary/calendar.ts';
import type { ReadService } from './check-services.ts';
import type { Content } from './content.ts';

/** The services that were read from their files, as the domain knows them. */
export function listRecords(read: readonly ReadService[]): Service[] {
  return read.map(({ id, record }) => ({ id, ...record }));
}

/**
 * The same with the day and the words of the build.
 *
 * @throws where the file of words could not be read, which is a fault of the content
 */
export function makeDirectory(
  { services, uiWords }: Pick<Content, 'services' | 'uiWords'>,
  today: IsoDate,
): Directory {
  if (!uiWords) throw new Error('content/ui.en.yaml is missing or has a fault; correct it first');
  return { services: listRecords(services), today, words: uiWords };
}
