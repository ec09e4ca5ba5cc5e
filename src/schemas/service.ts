import { z } from 'astro/zod';
import { AREAS, AUDIENCES } from '../vocabulary/audience.ts';
import { agesSchema } from './ages.ts';
import { calendarDate } from './calendar-date.ts';
import { codeSchema } from './codes.ts';
import { channelSchema, withdrawnSchema } from './channel.ts';
import { plainFactsSchema } from './plain-facts.ts';
import { listProvenances, type Source, sourceSchema } from './provenance.ts';
import { identifier, plainWords, sentences, words } from './words.ts';

/** Whom a service is for: the four routes into the site, and professionals. */
export const audienceSchema = z.enum(AUDIENCES, {
  error: `choose from: ${AUDIENCES.join(', ')}`,
});

/**
 * Other help, and the words that lead to it. With `beside` its number stands next to this service:
 * on this service's page, or everywhere that this service is shown.
 */
const alternativeSchema = z.strictObject({
  service: identifier.describe('The id of a service.'),
  why: words.describe('Words that lead to it.'),
  beside: z
    .enum(['page', 'everywhere'], { error: 'choose one of: page, everywhere; or remove the line' })
    .optional()
    .describe(
      "page: its number stands on this service's page; everywhere: wherever this service stands.",
    ),
});
export type Alternative = z.output<typeof alternativeSchema>;

/** The contract that a service is paid by: after its last day the service is no longer listed. */
export const contractSchema = z.strictObject(
  {
    ends: calendarDate.describe('The last day on which the service is listed.'),
    note: plainWords.optional().describe('How you know, for editors.'),
  },
  { error: 'write { ends: YYYY-MM-DD }, or remove the line' },
);

/** One service, as `content/services/ID.yaml` holds it. */
export const serviceSchema = z
  .strictObject({
    code: codeSchema.describe(
      'The part of its address, /s/CODE/. For ever; it names neither the subject nor the trouble.',
    ),
    name: words.describe('What the service calls itself.'),
    shortName: words
      .optional()
      .describe('What people call it in the middle of a sentence, where that is shorter: NHS 111.'),
    formerNames: z
      .array(words, { error: 'write a list of names, or remove the line' })
      .default([])
      .describe('Names that people may still know; shown.'),
    provider: words.optional().describe('Who runs it; shown.'),
    need: identifier.describe('Its group in the list, one of content/needs.yaml.'),
    line: words
      .refine((text) => text.length <= 90, { error: 'keep this line to 90 characters' })
      .describe('Whom it is for, in at most 90 characters; stands above the number.'),
    summary: words.describe('What it does; also what search engines show.'),
    audiences: z
      .array(audienceSchema, { error: `name at least one of: ${AUDIENCES.join(', ')}` })
      .min(1, { error: `name at least one of: ${AUDIENCES.join(', ')}` })
      .describe('Whom it is for.'),
    area: z
      .enum(AREAS, { error: `choose one of: ${AREAS.join(', ')}` })
      .describe('Where one has to live to use it.'),
    suitable: sentences.describe('Who it is for, a line each.'),
    unsuitable: sentences.optional().describe('Whom it cannot take, a line each.'),
    referral: sentences.optional().describe('How to ask for it.'),
    whatHappens: sentences.optional().describe('What happens when you get in touch.'),
    plain: plainFactsSchema
      .optional()
      .describe('What people ask before they use it: each answer with its sources'),
    whatToSay: sentences.optional().describe('Words that somebody could use.'),
    haveReady: sentences.optional().describe('What to have ready.'),
    unknowns: sentences.optional().describe('What no source says: hours, cost, languages.'),
    safetyNote: words.optional().describe('One sentence: is it safe to ring back?'),
    ages: agesSchema.optional().describe('The ages that it takes, only where a source says so.'),
    conflicts: z
      .array(plainWords, { error: 'write a list of what differs, or remove the line' })
      .default([])
      .describe(
        'What sources say differently, for editors; the report lists it until somebody settles it.',
      ),
    channels: z
      .array(channelSchema, { error: 'write a list of ways to get in touch, or remove the line' })
      .default([])
      .describe('The ways to reach it, the main one first.'),
    alternatives: z
      .array(alternativeSchema, { error: 'write a list of other help, or remove the line' })
      .default([])
      .describe('Other help.'),
    keywords: z
      .array(plainWords, { error: 'write a list of the words people would search with' })
      .min(3, { error: 'write at least three words people would search with' })
      .describe('Words that people use for it, at least three.'),
    sources: z
      .record(identifier, sourceSchema, {
        error: 'list the sources, each with a key, title, publisher, date and kind',
      })
      .describe('Where the facts come from, each under a key of your choice.'),
    contract: contractSchema.optional().describe('What pays for it, where its last day is known.'),
    withdrawn: withdrawnSchema
      .optional()
      .describe('Takes the whole service off every page, from its day on.'),
  })
  .superRefine(checkSources, { when: () => true });
export type ServiceRecord = z.output<typeof serviceSchema>;

/**
 * Checks what spans several fields: every fact names a source of this record that can support it,
 * and is reviewed after that source was printed. Runs beside the other checks, so it meets records
 * in which fields are missing or of the wrong kind, and leaves those to the checks of the fields.
 */
function checkSources(record: unknown, context: z.RefinementCtx): void {
  const { sources, channels, ages, plain } = (record ?? {}) as Record<string, unknown>;
  if (!isObject(sources)) return;
  const known = new Map(
    Object.entries(sources).map(([key, value]) => [key, sourceSchema.safeParse(value).data]),
  );
  const fault: ReportFault = (path, message) => {
    context.addIssue({ code: 'custom', path, message });
  };

  if (known.size === 0)
    fault(['sources'], 'name at least one source with its title, publisher, date and kind');
  agesSchema.safeParse(ages).data?.sources.forEach((key) => {
    const fit = known.get(key);
    if (!known.has(key))
      fault(['ages', 'sources'], `"${key}" is not a key of this file's "sources"`);
    else if (fit?.kind === 'general')
      fault(['ages', 'sources'], `"${key}" is general knowledge, which supports no age`);
  });
  checkPlainFacts(plain, known, fault);
  if (!Array.isArray(channels)) return;

  channels.forEach((channel: unknown, index) => {
    if (isUnnamedPhone(channel) && channels.findIndex(isUnnamedPhone) !== index)
      fault(
        ['channels', index, 'covers'],
        'a record has one number, or one for each area: name the area of each',
      );
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
    }
  });
}

/** True for a number that does not say whose it is. */
function isUnnamedPhone(channel: unknown): boolean {
  const { kind, covers, withdrawn, for: whom } = (channel ?? {}) as Record<string, unknown>;
  return [covers, withdrawn, whom].every((field) => field === undefined) && kind === 'phone';
}

type ReportFault = (path: (string | number)[], message: string) => void;

/** Each plain fact names sources of this record that print it: what is well known is no promise. */
function checkPlainFacts(
  plain: unknown,
  known: ReadonlyMap<string, Source | undefined>,
  fault: ReportFault,
): void {
  const facts = plainFactsSchema.safeParse(plain).data ?? {};
  for (const [kind, fact] of Object.entries(facts)) {
    for (const key of fact?.sources ?? []) {
      const at = ['plain', kind, 'sources'];
      if (!known.has(key)) fault(at, `"${key}" is not a key of this file's "sources"`);
      else if (known.get(key)?.kind === 'general')
        fault(
          at,
          `"${key}" is general knowledge, which promises nothing; name a source that prints it`,
        );
    }
  }
}

/** A way's kind and value as text, to find the same way twice. */
function describeWay(channel: unknown): string {
  const { kind, number, address, how, asPrinted } = (channel ?? {}) as Record<string, unknown>;
  return JSON.stringify([kind, number, address, how, asPrinted]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
