import { getEntry } from 'astro:content';
import type { Areas } from '../schemas/site.ts';

/**
 * The areas that readers choose from, and the outcodes that lead to them.
 *
 * @throws where the file is missing, which the check of the content reports first
 */
export async function loadAreas(): Promise<Areas> {
  const entry = await getEntry('areas', 'all');
  if (!entry) throw new Error('content/areas.yaml is missing; put it back');
  return entry.data;
}
