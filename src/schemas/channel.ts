import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { findNumberFault, showsNumber } from './phone-number.ts';
import { findStanding, provenanceSchema } from './provenance.ts';
import { webAddress } from './web-address.ts';
import { plainWords, words } from './words.ts';

/** What takes a fact off the site everywhere, with one line in the record. */
export const withdrawnSchema = z.strictObject(
  { on: calendarDate, reason: words },
  { error: 'write { on: YYYY-MM-DD, reason: … }, or remove the line' },
);

const shared = {
  /** What has to be in place before this way works (an app, a registration). Such a way is shown
   * without a link, because pressing it unprepared would fail in silence. */
  needs: words.optional(),
  note: words.optional(),
  /** Set only where a source says so of this very way. */
  free: z.literal(true, { error: 'write true, or remove the line' }).optional(),
  languages: z.array(words).min(1).optional(),
  hours: openingHoursSchema.optional(),
  provenance: provenanceSchema,
  /** The text of a way that cannot be used, exactly as its source prints it. Never shown. */
  asPrinted: plainWords.optional(),
  withdrawn: withdrawnSchema.optional(),
};

const number = z
  .string({ error: 'write the number in quotes, for example "+448088020300"' })
  .superRefine((text, context) => {
    const message = findNumberFault(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

const dialled = { number: number.optional(), shown: plainWords.optional(), ...shared };
const web = { address: webAddress.optional(), ...shared };

/** One way to reach a service. Which fields hold its value depends on `kind`. */
export const channelSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('phone'), ...dialled }),
      z.strictObject({ kind: z.literal('text'), ...dialled }),
      z.strictObject({ kind: z.literal('relay'), ...dialled }),
      z.strictObject({
        kind: z.literal('email'),
        address: z.email({ error: 'write a whole email address' }).optional(),
        ...shared,
      }),
      z.strictObject({ kind: z.literal('web-chat'), ...web }),
      z.strictObject({ kind: z.literal('web-form'), ...web }),
      z.strictObject({ kind: z.literal('website'), ...web }),
      z.strictObject({ kind: z.literal('bsl'), ...web }),
      z.strictObject({ kind: z.literal('in-person'), how: words.optional(), ...shared }),
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
      fault(field, 'remove it: an unconfirmed way holds only "asPrinted", so nobody can use it');
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

/** Codes that only one kind of way can use; any other number is for the phone. */
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
