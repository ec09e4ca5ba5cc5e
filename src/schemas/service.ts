import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { codeSchema } from './codes.ts';
import { channelSchema, withdrawnSchema } from './channel.ts';
import { listProvenances, sourceSchema } from './provenance.ts';
import { identifier, plainWords, sentences, words } from './words.ts';

/** Whom a service is for: the four routes into the site, and professionals. */
export const AUDIENCES = ['victim', 'own', 'other.target', 'other.doing', 'professionals'] as const;
export const audienceSchema = z.enum(AUDIENCES, {
  error: `choose from: ${AUDIENCES.join(', ')}`,
});
export type Audience = z.output<typeof audienceSchema>;

/** Where somebody has to live to use a service. */
export const AREAS = [
  'national',
  'hampshire-and-isle-of-wight',
  'hampshire',
  'southampton',
  'portsmouth',
  'isle-of-wight',
] as const;

/**
 * Other help, and the words that lead to it. With `beside` its number stands next to this service:
 * on this service's page, or everywhere that this service is shown.
 */
const alternativeSchema = z.strictObject({
  service: identifier,
  why: words,
  beside: z
    .enum(['page', 'everywhere'], { error: 'choose one of: page, everywhere; or remove the line' })
    .optional(),
});
export type Alternative = z.output<typeof alternativeSchema>;

/** The contract that a service is paid by: after its last day the service is no longer listed. */
const contractSchema = z.strictObject(
  { ends: calendarDate, note: plainWords.optional() },
  { error: 'write { ends: YYYY-MM-DD }, or remove the line' },
);

/** One service, as `content/services/ID.yaml` holds it. */
export const serviceSchema = z
  .strictObject({
    code: codeSchema,
    name: words,
    formerNames: z.array(words, { error: 'write a list of names, or remove the line' }).default([]),
    provider: words.optional(),
    need: identifier,
    /** Who it is for, in a line: stands above the number on small screens, so it is short. */
    line: words.refine((text) => text.length <= 90, { error: 'keep this line to 90 characters' }),
    summary: words,
    audiences: z
      .array(audienceSchema, { error: `name at least one of: ${AUDIENCES.join(', ')}` })
      .min(1, { error: `name at least one of: ${AUDIENCES.join(', ')}` }),
    area: z.enum(AREAS, { error: `choose one of: ${AREAS.join(', ')}` }),
    suitable: sentences,
    unsuitable: sentences.optional(),
    referral: sentences.optional(),
    whatHappens: sentences.optional(),
    whatToSay: sentences.optional(),
    haveReady: sentences.optional(),
    unknowns: sentences.optional(),
    safetyNote: words.optional(),
    /** Set where a source says that it takes adults alone. */
    adultsOnly: z.literal(true, { error: 'write true, or remove the line' }).optional(),
    /** What sources say differently, for editors; the report lists it until somebody settles it. */
    conflicts: z
      .array(plainWords, { error: 'write a list of what differs, or remove the line' })
      .default([]),
    channels: z
      .array(channelSchema, { error: 'write a list of ways to get in touch, or remove the line' })
      .default([]),
    alternatives: z
      .array(alternativeSchema, { error: 'write a list of other help, or remove the line' })
      .default([]),
    keywords: z
      .array(plainWords, { error: 'write a list of the words people would search with' })
      .min(3, { error: 'write at least three words people would search with' }),
    sources: z.record(identifier, sourceSchema, {
      error: 'list the sources, each with a key, title, publisher, date and kind',
    }),
    contract: contractSchema.optional(),
    withdrawn: withdrawnSchema.optional(),
  })
  .superRefine(checkSources, { when: () => true });
export type ServiceRecord = z.output<typeof serviceSchema>;

/**
 * Checks what spans several fields: every fact names a source of this record that can support it,
 * and is reviewed after that source was printed. Runs beside the other checks, so it meets records
 * in which fields are missing or of the wrong kind, and leaves those to the checks of the fields.
 */
function checkSources(record: unknown, context: z.RefinementCtx): void {
  const { sources, channels } = (record ?? {}) as { sources?: unknown; channels?: unknown };
  if (!isObject(sources)) return;
  const known = new Map(
    Object.entries(sources).map(([key, value]) => [key, sourceSchema.safeParse(value).data]),
  );
  const fault = (path: (string | number)[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };

  if (known.size === 0)
    fault(['sources'], 'name at least one source with its title, publisher, date and kind');
  if (!Array.isArray(channels)) return;

  channels.forEach((channel: unknown, index) => {
    const twin = channels.findIndex((other) => describeWay(other) === describeWay(channel));
    if (twin !== index)
      fault(['channels', index], `it is the same way as channels[${twin}]; remove one`);
    for (const { path, provenance } of listProvenances(channel)) {
      const at = ['channels', index, ...path];
      for (const key of provenance.sources) {
        const source = known.get(key);
        if (!known.has(key)) {
          fault([...at, 'sources'], `"${key}" is not a key of this file's "sources"`);
        } else if (source?.kind === 'general' && provenance.standing !== 'unconfirmed') {
          fault(
            [...at, 'sources'],
            `"${key}" is general knowledge, which supports no number, address or hour; name a source that prints it`,
          );
        } else if (source && source.date !== 'undated' && provenance.review < source.date) {
          fault(
            [...at, 'review'],
            `${provenance.review} is before the date of its source "${key}" (${source.date}); choose a later day`,
          );
        }
      }
      if (provenance.confirmed && provenance.review < provenance.confirmed.on)
        fault(
          [...at, 'review'],
          `${provenance.review} is before the day it was confirmed (${provenance.confirmed.on}); choose a later day`,
        );
    }
  });
}

/** A way's kind and value as text, to find the same way twice. */
function describeWay(channel: unknown): string {
  const { kind, number, address, how, asPrinted } = (channel ?? {}) as Record<string, unknown>;
  return JSON.stringify([kind, number, address, how, asPrinted]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
