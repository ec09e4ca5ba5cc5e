import { getCollection } from 'astro:content';
import type { Directory } from '../domain/contact/directory.ts';
import { today } from '../content-check/today.ts';

/** Every record, in the order of their ids, and the day of the build. */
export async function loadDirectory(): Promise<Directory> {
  const entries = await getCollection('services');
  return {
    services: entries
      .map(({ id, data }) => ({ id, ...data }))
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en')),
    today,
  };
}
