import { foldText } from '../domain/text/fold-text.ts';

/**
 * Five digits or more with at most three signs between two of them. After a comma of thousands
 * (`1,000.50`) no number begins.
 */
const DIGITS = /(?<!\d,)\+?\(?\d(?:[\s./()[\]\p{M}·•_*\\-]{0,3}\d){4,}/gu;

const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `${HOUR}\\.[0-5]\\d`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const TO = ' ?- ?';

/** What is no number to dial, though it has many digits. None begins like a telephone number. */
const HARMLESS = [
  `${YEAR}-\\d\\d-\\d\\d`,
  `${DAY}[./-]${MONTH}[./-](?:${YEAR}|\\d\\d)`,
  `${YEAR}(?:${TO}|/)(?:${YEAR}|\\d\\d)`,
  YEAR,
  `(?:${TIME}|${HOUR})${TO}(?:${TIME}|${HOUR})`,
  TIME,
  // Short codes that everybody knows, and ranges of ages and the like.
  '999|101|111|112|24/7|[1-9]\\d?-[1-9]\\d?',
].join('|');
const ONLY_HARMLESS = new RegExp(
  `^\\(?(?:${HARMLESS})(?:(?: [(-]? ?| ?/ ?|\\) )(?:${HARMLESS}))*$`,
);
const MONEY = /^\d+(?:\.\d\d)?(?: ?- ?\d+(?:\.\d\d)?)?$/;

/**
 * Numbers in a text that a reader could take for one to dial, however they are written: with brackets,
 * full stops and strokes, in wide digits or those of another script. Dates, years, hours and money are
 * none.
 *
 * @returns each as it reads
 */
export function findNumbers(text: string): string[] {
  if (!/\p{N}/u.test(text)) return [];
  const folded = foldText(text);
  return [...folded.matchAll(DIGITS)]
    .filter(({ 0: found, index }) => {
      const isMoney = /[£€$] ?$/.test(folded.slice(0, index)) && MONEY.test(found);
      return !isMoney && !ONLY_HARMLESS.test(found);
    })
    .map(([found]) => found);
}
