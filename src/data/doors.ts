import { getCollection } from 'astro:content';
import type { Door } from '../schemas/site.ts';

/** The four ways in, in the order shown. */
export async function loadDoors(): Promise<Door[]> {
  const entries = await getCollection('doors');
  return entries.toSorted((a, b) => a.data.position - b.data.position).map(({ data }) => data.door);
}
