import { z } from 'astro/zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { SHORT_CODES } from '../vocabulary/short-codes.ts';
import { calendarDate, findStanding, provenanceSchema } from './provenance.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { identifier, plainWords, typedWords, webAddress, words, yes } from './words.ts';

/** Kinds of number that nobody should be asked to ring for help: they can cost a lot. */
const REFUSED_TYPES: readonly string[] = [
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
  'PAGER',
  'VOIP',
];
const REFUSED_PREFIX = /^\+44(84|87|9|70)/;

/**
 * Says what is wrong with a telephone number, or nothing if it can be published.
 *
 * @param number as editors write it: `+44…` or one of {@link SHORT_CODES}
 * @returns what is wrong and how to fix it, or `undefined` for a number that can be dialled
 */
export function findNumberFault(number: string): string | undefined {
  if (SHORT_CODES.includes(number)) return undefined;
  if (!number.startsWith('+44'))
    return `"${number}" is not a UK number; write it as +44 and the digits without the first 0`;
  const parsed = parsePhoneNumberFromString(number);
  if (REFUSED_PREFIX.test(number) || REFUSED_TYPES.includes(parsed?.getType() ?? ''))
    return `"${number}" is a premium or shared-cost number, which may be expensive; find another way to reach this service`;
  if (!parsed?.isValid() || parsed.number !== number)
    return `"${number}" is not a number that can be dialled; count the digits against the source, never guess one`;
  return undefined;
}

/**
 * Says whether the text a visitor reads is the number that the link dials.
 *
 * @param number `+44…` or a short code
 * @param shown the number as people write it, spaces allowed: `0808 802 0300`
 */
export function showsNumber(number: string, shown: string): boolean {
  return /^[\d ]+$/.test(shown) && shown.replaceAll(' ', '') === number.replace(/^\+44/, '0');
}

/** What takes a fact off the site everywhere, with one line in the record. */
export const withdrawnSchema = z.strictObject(
  {
    on: calendarDate.describe('The first day on which it is not shown; it may lie ahead.'),
    reason: words.describe('Why, for editors; no visitor sees it.'),
  },
  { error: 'write { on: YYYY-MM-DD, reason: … }, or remove the line' },
);

const shared = {
  needs: words
    .optional()
    .describe(
      'What has to be in place before this way works, such as an app. Such a way gets no link.',
    ),
  note: words.optional().describe('One sentence more, for visitors.'),
  covers: words
    .optional()
    .describe('Whose way it is, where a record has one for each area: the name of the area.'),
  for: z
    .literal('professionals', { error: 'write professionals, or remove the line' })
    .optional()
    .describe(
      'Write professionals for a number that people use at work. It is on their page only.',
    ),
  free: yes.optional().describe('Write true only where a source says so of this channel.'),
  languages: z.array(words).min(1).optional().describe('The languages in which somebody answers.'),
  hours: openingHoursSchema.optional().describe('When somebody answers.'),
  provenance: provenanceSchema.describe('Which sources print this channel, and how sure it is.'),
  asPrinted: typedWords
    .optional()
    .describe(
      'The text of a way that cannot be used, exactly as its source prints it. Never shown.',
    ),
  sharedWith: z
    .array(identifier, { error: 'write a list of the ids of services, or remove the line' })
    .min(1, { error: 'name the other service, or remove the line' })
    .optional()
    .describe('The ids of other services that really have the same number or email address.'),
  withdrawn: withdrawnSchema
    .optional()
    .describe('Takes this one way off every page, from its day on.'),
};

const number = z
  .string({ error: 'write the number in quotes, for example "+448088020300"' })
  .superRefine((text, context) => {
    const message = findNumberFault(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

const dialled = {
  number: number
    .optional()
    .describe(
      'What a telephone dials, in quotes: +44 and the digits without the first 0, or a short code.',
    ),
  shown: plainWords.optional().describe('The same number as people say it: 0808 802 0300.'),
  ...shared,
};
const web = {
  address: webAddress.optional().describe('A whole address, beginning with https://.'),
  ...shared,
};

/** One channel to reach a service. Which fields hold its value depends on `kind`. */
export const channelSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: kindOf('phone'), ...dialled }),
      z.strictObject({ kind: kindOf('text'), ...dialled }),
      z.strictObject({ kind: kindOf('relay'), ...dialled }),
      z.strictObject({
        kind: kindOf('email'),
        address: z
          .email({ error: 'write a whole email address' })
          .optional()
          .describe('An email address.'),
        ...shared,
      }),
      z.strictObject({ kind: kindOf('web-chat'), ...web }),
      z.strictObject({ kind: kindOf('web-form'), ...web }),
      z.strictObject({ kind: kindOf('website'), ...web }),
      z.strictObject({ kind: kindOf('bsl'), ...web }),
      z.strictObject({
        kind: kindOf('in-person'),
        how: words.optional().describe('What to do to go there.'),
        ...shared,
      }),
    ],
    {
      error:
        'choose a kind: phone, text, relay, email, web-chat, web-form, website, bsl or in-person',
    },
  )
  .superRefine(checkValue, { when: () => true });
export type Channel = z.output<typeof channelSchema>;
export type ChannelKind = Channel['kind'];

/**
 * Checks that a way has its value, or, where it is unconfirmed, that it has none. Runs beside the
 * checks of the fields, so it also meets channels in which fields are missing or wrong.
 */
function checkValue(candidate: unknown, context: z.RefinementCtx): void {
  const channel = (candidate ?? {}) as Record<string, unknown>;
  const field = VALUE_FIELDS.get(channel['kind']);
  const standing = findStanding(
    (channel['provenance'] ?? {}) as { standing?: unknown; confirmed?: unknown },
  );
  if (!field || !standing) return;
  const fault = (path: string, message: string) => {
    context.addIssue({ code: 'custom', path: [path], message });
  };

  const value = channel[field];
  if (standing === 'unconfirmed') {
    if (value !== undefined)
      fault(field, 'remove it: an unconfirmed channel has only "asPrinted", so nobody can use it');
    if (channel['asPrinted'] === undefined)
      fault('asPrinted', 'write the text exactly as the source prints it');
    return;
  }
  if (channel['asPrinted'] !== undefined)
    fault('asPrinted', 'remove it, or set standing to unconfirmed');
  if (value === undefined)
    fault(field, 'write it, or set standing to unconfirmed with asPrinted and a reason');
  if (field !== 'number' || typeof value !== 'string' || findNumberFault(value)) return;
  if (!isDialledBy(value, channel['kind']))
    fault(
      'number',
      `"${value}" is not a number for "${String(channel['kind'])}"; correct the kind`,
    );
  if (typeof channel['shown'] !== 'string') fault('shown', 'write the number as people say it');
  else if (!showsNumber(value, channel['shown']))
    fault('shown', `"${channel['shown']}" does not have the digits of ${value}`);
}

/** Codes that only one kind of channel can use; any other number is for the phone. */
function isDialledBy(number: string, kind: unknown): boolean {
  if (kind === 'relay') return number === '18000';
  if (kind === 'text') return number === '85258' || number === '999' || number.startsWith('+447');
  return number !== '18000' && number !== '85258';
}

/** The field that holds what one dials, writes to, opens or does. */
const VALUE_FIELDS = new Map<unknown, 'number' | 'address' | 'how'>([
  ['phone', 'number'],
  ['text', 'number'],
  ['relay', 'number'],
  ['email', 'address'],
  ['web-chat', 'address'],
  ['web-form', 'address'],
  ['website', 'address'],
  ['bsl', 'address'],
  ['in-person', 'how'],
]);

/** The kind of a channel. */
function kindOf<Kind extends string>(kind: Kind) {
  return z.literal(kind).describe('The kind of channel, which decides its other fields.');
}
