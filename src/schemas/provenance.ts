import { z } from 'astro/zod';
import { addMonths } from '../vocabulary/calendar.ts';
import { identifier, words } from './words.ts';

/** A day as editors write it, `YYYY-MM-DD`, that exists in the calendar. No time, no time zone. */
export const calendarDate = z
  .string({ error: 'write the date as YYYY-MM-DD, for example 2026-11-22' })
  .refine(isRealDay, { error: 'write a real date as YYYY-MM-DD, for example 2026-11-22' });

/** The day, month or year that a source has: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const sourceDate = z
  .union([z.string(), z.number().transform(String)], {
    error: 'write the date the source has as YYYY-MM-DD, YYYY-MM or YYYY, or undated',
  })
  .refine(
    (text) =>
      text === 'undated' || isRealDay(/^\d{4}(-\d{2})?$/.test(text) ? completeDay(text) : text),
    { error: 'write the date the source has as YYYY-MM-DD, YYYY-MM or YYYY, or undated' },
  );

/** The first day of a month or year, so that nothing counts as newer than it may be. */
function completeDay(text: string): string {
  return text.length === 4 ? `${text}-01-01` : `${text}-01`;
}

/** True for a day that exists, written `YYYY-MM-DD` (so not for 2026-02-30). */
function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Words for what somebody does, or for whom: with one of these, capital letters are not a sign of a name. */
const ROLE =
  /\b(?:advis[eo]rs?|advocates?|agents?|assistants?|call(?:er| taker)?|carers?|chair|clerks?|clinicians?|colleagues?|commissioners?|consultants?|co-?ordinators?|counsellors?|desk|directors?|doctors?|editors?|handlers?|heads?|helpline|leads?|librarians?|line|manager|managers|midwi(?:fe|ves)|nurses?|office|officers?|operators?|owner|partner|pharmacists?|practitioners?|psychologists?|receptionists?|secretar(?:y|ies)|social workers?|solicitors?|staff|supervisors?|switchboard|team|trustees?|volunteers?|workers?)\b/i;

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|PC|DC|DS|DI)\.? \p{Lu}\p{Ll}/u;
const INITIAL = /\b\p{Lu}\.? ?(?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u;

/** A word with a capital letter that is not an abbreviation such as NHS: `Jane`, `O'Neill`, `Smith-Jones`. */
const NAME_WORD = "\\p{Lu}['’]?\\p{L}*\\p{Ll}(?:['’-]\\p{L}+)*";
/** Two such words, or one by itself. */
const NAME = new RegExp(`(?:^|\\s)${NAME_WORD}(?:\\s+${NAME_WORD})+(?:\\s|$)|^${NAME_WORD}$`, 'u');
/** A name after a role, without a word such as "of" between them: `service manager Jane Smith`. */
const ROLE_AND_NAME = new RegExp(
  `\\b(?:manager|editor|officer|nurse|adviser|advisor|advocate|worker|handler|volunteer) ${NAME_WORD} ${NAME_WORD}$`,
  'u',
);

/**
 * True for a text that looks like the name of a person rather than like what they do. It errs towards
 * roles: names without capital letters pass.
 */
export function looksLikeName(text: string): boolean {
  if (TITLE.test(text) || ROLE_AND_NAME.test(text)) return true;
  return text
    .split(/[,;()/]/)
    .map((part) => part.trim())
    .some((part) => !ROLE.test(part) && (NAME.test(part) || INITIAL.test(part)));
}

/** Who did something, as visitors read it: what they do, and never who they are. */
export const roleSchema = words.refine((text) => !looksLikeName(text), {
  error:
    'this looks like the name of a person; write what they do, for example "service manager" or "the site\'s editor"',
});

/** Where a fact was read. `date` is the day, month or year the source
 * has; `undated` where it has none. */
export const sourceSchema = z.strictObject({
  title: words.describe('The title of the page or paper.'),
  publisher: words.describe('Who published it.'),
  date: sourceDate.describe(
    'The date that it has itself: a day, a month (2024-08), a year, or undated.',
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

/** Who confirmed something, and when. */
export const confirmedSchema = z.strictObject(
  {
    by: roleSchema.describe('A role, never a name: service manager.'),
    on: calendarDate.describe('The day.'),
  },
  { error: 'write { by: a role, on: YYYY-MM-DD }, or remove the line' },
);

const STANDINGS =
  'choose one of: published (a source prints it), confirmed (a person rang or read it), unconfirmed (not to be used)';
const standingSchema = z.enum(['published', 'confirmed', 'unconfirmed'], { error: STANDINGS });

/**
 * The standing of a fact: what is written, or `confirmed` where somebody says so and no more is
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

/** How long after a confirmation the next check is due, in months. */
const NEXT_CHECK_MONTHS = 6;

/** The day of the next check: the one that is written, or six months after somebody confirmed the fact. */
function findReview({
  review,
  confirmed,
}: {
  review: string;
  confirmed?: { on: string } | undefined;
}): string {
  const later = confirmed ? addMonths(confirmed.on, NEXT_CHECK_MONTHS) : review;
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
        error: 'the same source is listed twice; name each once',
      })
      .describe('Keys of the sources that print it.'),
    standing: standingSchema
      .optional()
      .describe('published, confirmed or unconfirmed; may be left out beside "confirmed".'),
    confirmed: confirmedSchema
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
 * Every provenance within a channel (of the channel itself and of its hours) with the path to it.
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
