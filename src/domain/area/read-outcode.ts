const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;
/** The second half of a postcode, or its beginning. */
const REST = /^\d[A-Z]{0,2}$/;
/** Both without a space between them; the second half may be missing. */
const RUN_TOGETHER = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{0,2})?$/;

/**
 * The first half of a postcode from what somebody typed, in capitals: "so14 3ab" gives "SO14".
 *
 * @param typed a postcode, whole or its first half, in any case and with any spaces or stops
 * @returns nothing for what does not have the shape of one
 */
export function readOutcode(typed: string): string | undefined {
  const [first = '', ...others] = mendZeros(typed.toUpperCase())
    .split(/[^A-Z\d]+/)
    .filter(Boolean);
  const rest = others.join('');
  // A space after a whole outcode is believed: "GU1 4" begins a postcode of Guildford, not GU14.
  if (OUTCODE.test(first) && REST.test(rest)) return first;
  return RUN_TOGETHER.exec(first + rest)?.[1];
}

/**
 * Puts O and 0 in each other's place where only the other can stand: no district number begins with
 * 0 after a single letter, and no letter O follows a digit in a postcode.
 */
function mendZeros(text: string): string {
  return text
    .replace(/^([^A-Z\d]*[A-Z])0(?=\d)/, (_, before: string) => `${before}O`)
    .replaceAll(/\d ?O+/g, (found) => found.replaceAll('O', '0'));
}
