import { getEntry } from 'astro:content';
import type { TraceResults } from '../schemas/site.ts';

/** What the last measurement of leaving saw, if one was kept. */
export async function loadTraceResults(): Promise<TraceResults | undefined> {
  return (await getEntry('traceResults', 'latest'))?.data;
}
