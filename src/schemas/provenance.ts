import { z } from 'astro/zod';
import { addMonths } from '../vocabulary/calendar.ts';
import { calendarDate, sourceDate } from './calendar-date.ts';
import { roleSchema } from './role.ts';
import { identifier, words } from './words.ts';

/** Where a fact was read. `date` is the day, month or year the source
 * bears; `undated` where it bears none. */
export const sourceSchema = z.strictObject({
  title: words.describe('The title of the page or paper.'),
  publisher: words.describe('Who published it.'),
  date: sourceDate.describe(
    'The date that it bears itself: a day, a month (2024-08), a year, or undated.',
  ),
  kind: z
    .enum(['own', 'official', 'secondary', 'general'], {
      error:
        'choose one of: own (the service itself), official (a public body), secondary (somebody else), general (a well-known route, no number)',
    })
    .describe(
      'own (the service itself), official (a public body), secondary (somebody else), general (a well-known route).',
    ),
});
export type Source = z.output<typeof sourceSchema>;

const STANDINGS =
  'choose one of: published (a source prints it), confirmed (a person rang or read it), unconfirmed (not to be used)';
const standingSchema = z.enum(['published', 'confirmed', 'unconfirmed'], { error: STANDINGS });

/**
 * What a fact stands for: what is written, or `confirmed` where somebody says so and no more is
 * written, so that confirming a fact takes one line (decision 026).
 */
export function findStanding<Standing>({
  standing,
  confirmed,
}: {
  standing?: Standing;
  confirmed?: unknown;
}): Standing | 'confirmed' | undefined {
  return standing ?? (confirmed === undefined ? undefined : 'confirmed');
}

/** How long a confirmation counts, in months. */
const CONFIRMED_MONTHS = 6;

/** The day of the next check: the one that is written, or six months after somebody confirmed the fact. */
function findReview({
  review,
  confirmed,
}: {
  review: string;
  confirmed?: { on: string } | undefined;
}): string {
  const later = confirmed ? addMonths(confirmed.on, CONFIRMED_MONTHS) : review;
  return later > review ? later : review;
}

/**
 * How far a fact may be trusted: which of the record's sources print it, whether somebody has
 * confirmed it, and when it is to be checked again.
 */
export const provenanceSchema = z
  .strictObject({
    sources: z
      .array(identifier, { error: 'list the sources of this fact, each a key of "sources" below' })
      .min(1, { error: 'name at least one source, a key of "sources" below' })
      .refine((keys) => new Set(keys).size === keys.length, {
        error: 'the same source stands twice; name each once',
      })
      .describe('Keys of the sources that print it.'),
    standing: standingSchema
      .optional()
      .describe('published, confirmed or unconfirmed; may be left out beside "confirmed".'),
    confirmed: z
      .strictObject({
        by: roleSchema.describe('A role, never a name: service manager.'),
        on: calendarDate.describe('The day.'),
      })
      .optional()
      .describe("Who rang or read it on the service's own page, and when."),
    reason: words.optional().describe('Why an unconfirmed fact cannot be used; visitors read it.'),
    review: calendarDate.describe(
      'The day by which somebody checks it again; one that is confirmed counts for six months at least.',
    ),
  })
  .superRefine((provenance, context) => {
    const written = findStanding(provenance);
    if (written === undefined)
      context.addIssue({
        code: 'custom',
        path: ['standing'],
        message: `it is missing; ${STANDINGS}`,
      });
    const needs = (field: 'confirmed' | 'reason', standing: string, how: string) => {
      const has = provenance[field] !== undefined;
      if (written === standing && !has)
        context.addIssue({ code: 'custom', path: [field], message: how });
      if (written !== undefined && written !== standing && has)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `remove it, or set standing to ${standing}`,
        });
    };
    needs('confirmed', 'confirmed', 'say who confirmed it (by: a role, not a name) and when (on:)');
    needs('reason', 'unconfirmed', 'say why it cannot be used');
  })
  .transform(({ standing, ...provenance }) => ({
    ...provenance,
    review: findReview(provenance),
    // Without either, the check above has refused it.
    standing: findStanding({ standing, ...provenance }) ?? ('published' as const),
  }));
export type Provenance = z.output<typeof provenanceSchema>;

/**
 * Every provenance within a channel (of the way itself and of its hours) with the path to it.
 * Takes any value and leaves out what is not a well-formed provenance.
 */
export function listProvenances(channel: unknown): { path: string[]; provenance: Provenance }[] {
  const { provenance, hours } = (channel ?? {}) as { provenance?: unknown; hours?: unknown };
  return [
    { path: ['provenance'], value: provenance },
    {
      path: ['hours', 'provenance'],
      value: (hours as { provenance?: unknown } | undefined)?.provenance,
    },
  ].flatMap(({ path, value }) => {
    const parsed = provenanceSchema.safeParse(value);
    return parsed.success ? [{ path, provenance: parsed.data }] : [];
  });
}
