import { getCollection } from 'astro:content';
import type { Need } from '../schemas/site.ts';

/** The groups of the whole list, in the order shown. */
export async function loadNeeds(): Promise<Need[]> {
  const entries = await getCollection('needs');
  return entries.toSorted((a, b) => a.data.position - b.data.position).map(({ data }) => data.need);
}
