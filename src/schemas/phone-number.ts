import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Codes that are dialled as they stand and that the numbering plan's metadata does not list:
 * emergency, police, health, Samaritans, text relay and Shout's text number.
 */
export const SHORT_CODES: readonly string[] = ['999', '101', '111', '116123', '18000', '85258'];

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
 * @returns what is wrong and how to mend it, or `undefined` for a number that can be dialled
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
