import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';

/** One thing that was measured, beside what was asked of it. */
const criterionSchema = z.strictObject({
  /** The question in plain words, for visitors. */
  question: z.string(),
  /** What was seen, in plain words. */
  seen: z.string(),
  passed: z.boolean(),
});

/** What `npm run audit:traces` measured last (`content/trace-results.json`). */
export const traceResultsSchema = z.strictObject({
  measuredOn: calendarDate,
  browser: z.string(),
  criteria: z.array(criterionSchema).min(1),
});
export type TraceResults = z.output<typeof traceResultsSchema>;
