import { z } from 'astro/zod';
import { calendarDate, sourceDate } from './calendar-date.ts';
import { identifier, words } from './words.ts';

/** Where a fact was read. `date` is the day, month or year the source
 * bears; `undated` where it bears none. */
export const sourceSchema = z.strictObject({
  title: words,
  publisher: words,
  date: sourceDate,
  kind: z.enum(['own', 'official', 'secondary', 'general'], {
    error:
      'choose one of: own (the service itself), official (a public body), secondary (somebody else), general (a well-known route, no number)',
  }),
});
export type Source = z.output<typeof sourceSchema>;

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
      }),
    standing: z.enum(['published', 'confirmed', 'unconfirmed'], {
      error:
        'choose one of: published (a source prints it), confirmed (a person rang or read it), unconfirmed (not to be used)',
    }),
    confirmed: z.strictObject({ by: words, on: calendarDate }).optional(),
    reason: words.optional(),
    review: calendarDate,
  })
  .superRefine((provenance, context) => {
    const needs = (field: 'confirmed' | 'reason', standing: string, how: string) => {
      const has = provenance[field] !== undefined;
      if (provenance.standing === standing && !has)
        context.addIssue({ code: 'custom', path: [field], message: how });
      if (provenance.standing !== standing && has)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `remove it, or set standing to ${standing}`,
        });
    };
    needs('confirmed', 'confirmed', 'say who confirmed it (by: a role, not a name) and when (on:)');
    needs('reason', 'unconfirmed', 'say why it cannot be used');
  });
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
