import { getCollection, getEntry } from 'astro:content';
import type { Directory } from '../domain/contact/directory.ts';
import { today } from '../content-check/content-files.ts';

/**
 * Every record, in the order of their ids, with the day and the words of the build.
 *
 * @throws where the file of words is missing, which the check of the content reports first
 */
export async function loadDirectory(): Promise<Directory> {
  const words = await getEntry('uiWords', 'en');
  if (!words) throw new Error('content/ui.en.yaml is missing; put it back');
  const entries = await getCollection('services');
  return {
    services: entries
      .map(({ id, data }) => ({ id, ...data }))
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en')),
    today,
    words: words.data,
  };
}
