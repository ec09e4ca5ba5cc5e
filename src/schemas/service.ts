import { z } from 'astro/zod';
import { AREAS, AUDIENCES } from '../vocabulary/audience.ts';
import {
  calendarDate,
  confirmedSchema,
  listProvenances,
  type Source,
  sourceSchema,
} from './provenance.ts';
import { channelSchema, withdrawnSchema } from './channel.ts';
import { plainFactsSchema } from './plain-facts.ts';
import { codeSchema, identifier, plainWords, sentences, words } from './words.ts';

/** Whom a service is for: the four routes into the site, and professionals. */
export const audienceSchema = z.enum(AUDIENCES, {
  error: `choose from: ${AUDIENCES.join(', ')}`,
});

/**
 * Other help, and the words that lead to it. With `beside` its number is next to this service:
 * on this service's page, or everywhere that this service is shown.
 */
const alternativeSchema = z.strictObject({
  service: identifier.describe('The id of a service.'),
  why: words.describe('Words that lead to it.'),
  beside: z
    .enum(['page', 'everywhere'], { error: 'choose one of: page, everywhere; or remove the line' })
    .optional()
    .describe("page: its number is on this service's page; everywhere: wherever this service is."),
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

const age = z
  .int({ error: 'write an age in whole years, for example 18' })
  .min(1, { error: 'write an age of at least 1' })
  .max(120, { error: 'write an age of at most 120' });

/**
 * The ages that a service takes, where a source says so: `{ from: 18 }` takes people of 18 and older,
 * `{ below: 19 }` those who are not yet 19.
 */
export const agesSchema = z
  .strictObject(
    {
      from: age.optional().describe('The youngest age, in whole years.'),
      below: age.optional().describe('The age that somebody must not have reached yet.'),
      sources: z
        .array(identifier, { error: 'list the sources of the ages, each a key of "sources" below' })
        .min(1, { error: 'name at least one source of the ages, a key of "sources" below' })
        .describe('Keys of the sources that say so.'),
    },
    { error: 'write { from: 18, sources: [key] } or { below: 19, sources: [key] }' },
  )
  .refine(({ from, below }) => from !== undefined || below !== undefined, {
    error: 'write "from", "below" or both, or remove the line',
  })
  .refine(({ from, below }) => from === undefined || below === undefined || from < below, {
    error: '"from" has to be less than "below"',
    path: ['from'],
  });
export type Ages = z.output<typeof agesSchema>;

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
    alsoCalled: z
      .array(words, { error: 'write a list of names, or remove the line' })
      .default([])
      .describe(
        'Other words by which sentences speak of it, not shown: what they say then has to be true.',
      ),
    provider: words.optional().describe('Who runs it; shown.'),
    need: identifier.describe('Its group in the list, one of content/needs.yaml.'),
    line: words
      .refine((text) => text.length <= 90, { error: 'keep this line to 90 characters' })
      .describe('Whom it is for, in at most 90 characters; it is above the number.'),
    summary: words.describe('What it does; also what search engines show.'),
    audiences: z
      .array(audienceSchema, { error: `name at least one of: ${AUDIENCES.join(', ')}` })
      .min(1, { error: `name at least one of: ${AUDIENCES.join(', ')}` })
      .describe('Whom it is for.'),
    area: z.enum(AREAS).describe('Where one has to live to use it.'),
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
    confirmed: confirmedSchema
      .optional()
      .describe('Who asked for whom it is, its ages and its plain facts, and when.'),
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

/** The sources of a record by their keys; undefined for one that is not well-formed. */
type KnownSources = ReadonlyMap<string, Source | undefined>;
type ReportFault = (path: (string | number)[], message: string) => void;

/**
 * Checks what spans several fields: every fact names a source of this record that can support it,
 * and is reviewed after that source was printed. Runs beside the other checks, so it meets records
 * in which fields are missing or of the wrong kind, and leaves those to the checks of the fields.
 */
function checkSources(record: unknown, context: z.RefinementCtx): void {
  const { sources, channels, ages, plain } = (record ?? {}) as Record<string, unknown>;
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return;
  const known: KnownSources = new Map(
    Object.entries(sources).map(([key, value]) => [key, sourceSchema.safeParse(value).data]),
  );
  const fault: ReportFault = (path, message) => {
    context.addIssue({ code: 'custom', path, message });
  };

  if (known.size === 0)
    fault(['sources'], 'name at least one source with its title, publisher, date and kind');
  const { sources: ofAges = [] } = agesSchema.safeParse(ages).data ?? {};
  checkKeys(ofAges, ['ages', 'sources'], 'which supports no age', known, fault);
  const facts = plainFactsSchema.safeParse(plain).data ?? {};
  const promise = 'which promises nothing; name a source that prints it';
  for (const [kind, fact] of Object.entries(facts))
    checkKeys(fact?.sources ?? [], ['plain', kind, 'sources'], promise, known, fault);
  if (Array.isArray(channels)) checkChannels(channels, known, fault);
}

/** Each key is that of a source which says something: what is well known supports nothing. */
function checkKeys(
  keys: readonly string[],
  path: (string | number)[],
  why: string | undefined,
  known: KnownSources,
  fault: ReportFault,
): void {
  for (const key of keys) {
    if (!known.has(key)) fault(path, `"${key}" is not a key of this file's "sources"`);
    else if (why !== undefined && known.get(key)?.kind === 'general')
      fault(path, `"${key}" is general knowledge, ${why}`);
  }
}

function checkChannels(
  channels: readonly unknown[],
  known: KnownSources,
  fault: ReportFault,
): void {
  const support = 'which supports no number, address or hour; name a source that prints it';
  channels.forEach((channel, index) => {
    if (isUnnamedPhone(channel) && channels.findIndex(isUnnamedPhone) !== index)
      fault(
        ['channels', index, 'covers'],
        'a record has one number, or one for each area: name the area of each',
      );
    const twin = channels.findIndex((other) => describeChannel(other) === describeChannel(channel));
    if (twin !== index)
      fault(['channels', index], `it is the same way as channels[${twin}]; remove one`);
    for (const { path, provenance } of listProvenances(channel)) {
      const at = ['channels', index, ...path];
      const why = provenance.standing === 'unconfirmed' ? undefined : support;
      checkKeys(provenance.sources, [...at, 'sources'], why, known, fault);
      for (const key of provenance.sources) {
        const { kind, date = 'undated' } = known.get(key) ?? {};
        if (date === 'undated' || provenance.review >= date) continue;
        if (kind === 'general' && why !== undefined) continue;
        fault(
          [...at, 'review'],
          `${provenance.review} is before the date of its source "${key}" (${date}); choose a later day`,
        );
      }
    }
  });
}

/** True for a number that does not say whose it is. */
function isUnnamedPhone(channel: unknown): boolean {
  const { kind, covers, withdrawn, for: whom } = (channel ?? {}) as Record<string, unknown>;
  return [covers, withdrawn, whom].every((field) => field === undefined) && kind === 'phone';
}

/** A channel's kind and value as text, to find the same one twice. */
function describeChannel(channel: unknown): string {
  const { kind, number, address, how, asPrinted } = (channel ?? {}) as Record<string, unknown>;
  return JSON.stringify([kind, number, address, how, asPrinted]);
}
