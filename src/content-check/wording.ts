import { foldText } from '../domain/text/plain-text.ts';
import { findBanned } from '../domain/wording/find-banned.ts';
import { type Side, sideOf } from '../vocabulary/audience.ts';
import type { LoadedContent, ReadService } from './content.ts';
import type { Fault } from './fault.ts';
import { describeName, findNames, listKnownBy, listServiceNames } from './names.ts';
import { measureReading } from './reading-level.ts';
import { findOnce, markOf, remember } from './remembered.ts';

/** The longest a sentence may be, in words. */
const LONGEST = 25;
/** The years of school that a text may ask for. */
const GRADE = 6;

/** A text for readers with the path to its field. */
export interface Text {
  field: string;
  text: string;
}

/** How texts are looked at. */
interface WordsOptions {
  /** Whose pages they are on. Without it, what does harm on either side; "neither" for what does everywhere. */
  side?: Side | 'both' | 'neither';
  /**
   * Who reads them, if not the side: names of services of the other side only are refused. "both" refuses those
   * of the receiving side, and false none.
   */
  names?: Side | 'both' | false;
  /** The field to name where they are read as one and need too many years of school. */
  asOne?: string;
  /** Numbers that may be in them, as they are read; "any" where nobody looks for numbers. */
  numbers?: readonly string[] | 'any';
}

/** Checks words for readers: no phrase that does harm, no long sentence, nothing hard, no number. */
export function checkWords(
  file: string,
  texts: readonly Text[],
  { wording, services }: Pick<LoadedContent, 'wording' | 'services'>,
  options: WordsOptions = {},
): Fault[] {
  const { side, asOne, numbers = [] } = options;
  const { names: whose = side === 'doing' || side === 'receiving' ? side : false } = options;
  const names = listServiceNames(services);
  const all = texts.map(({ text }) => text);
  const rests = [markJson(wording), markNames(services), JSON.stringify([texts, options])];
  return findOnce(markOf('words', file, ...rests), () => [
    ...checkHarm(file, texts, wording, side),
    ...checkLength(file, texts, names),
    ...(asOne === undefined ? [] : checkReading(file, asOne, all, names)),
    ...(numbers === 'any' ? [] : checkNumbers(file, texts, numbers)),
    ...(whose ? checkNames(file, texts, services, whose) : []),
  ]);
}

/** A mark of data that stays as it is. */
const markJson = remember((data: object) => markOf(JSON.stringify(data)), new WeakMap());

/** A mark of what the check of words takes from the records. */
const markNames = remember((services: readonly ReadService[]) => {
  const names = services.map(({ record }) => {
    return [record.name, record.provider, sideOf(record.audiences), listKnownBy(record)];
  });
  return markOf(JSON.stringify(names));
}, new WeakMap());

function checkHarm(
  file: string,
  texts: readonly Text[],
  wording: LoadedContent['wording'],
  side: WordsOptions['side'],
): Fault[] {
  return texts.flatMap(({ field, text }) =>
    findBanned(text, wording, side).map(({ found, why }) => ({
      file,
      ...placeOf(field, text),
      message: `"${found}" may not be used here (content/wording.yaml): ${why} Say it another way`,
    })),
  );
}

function checkLength(file: string, texts: readonly Text[], names: readonly string[]): Fault[] {
  return texts
    .filter(({ text }) => measureReading([text], names).longest > LONGEST)
    .map(({ field, text }) => ({
      file,
      ...placeOf(field, text),
      message: `a sentence has more than ${LONGEST} words; make two of it: ${shorten(text)}`,
    }));
}

/**
 * A fault where texts that are read as one need too many years of school, or their sentences are long on the
 * whole.
 *
 * @param names what counts as one word
 * @param longest what their sentences may average, in words
 */
export function checkReading(
  file: string,
  field: string,
  texts: readonly string[],
  names: readonly string[],
  longest = LONGEST,
): Fault[] {
  return findOnce(markOf('reading', `${longest}`, file, field, names.join('\n'), ...texts), () => {
    const { grade, average } = measureReading(texts, names);
    const messages = [
      ...(grade > GRADE
        ? [`it needs ${grade.toFixed(1)} years of school; use shorter words, to ${GRADE}`]
        : []),
      ...(average > longest
        ? [`its sentences average ${average.toFixed(1)} words; shorten them to ${longest}`]
        : []),
    ];
    return messages.map((message) => ({ file, field, message }));
  });
}

/** Faults for numbers that could be dialled, other than those that may be there. */
export function checkNumbers(
  file: string,
  texts: readonly Text[],
  allowed: readonly string[] = [],
): Fault[] {
  return texts.flatMap(({ field, text }) =>
    findNumbers(text)
      .filter((found) => !allowed.includes(found))
      .map((found) => ({
        file,
        ...placeOf(field, text),
        message: `it names the number "${found}"; numbers come from the records, so name the service instead (in a guide: {{id}})`,
      })),
  );
}

/** Faults for whatever names services of the other side only. */
function checkNames(
  file: string,
  texts: readonly Text[],
  services: readonly ReadService[],
  side: Side | 'both',
): Fault[] {
  return texts.flatMap(({ field, text }) =>
    findNames(text, services, side).map((name) => ({
      file,
      ...placeOf(field, text),
      message: describeName(name, side),
    })),
  );
}

/** Where a text is: in its field, or, in prose, where its words are. */
function placeOf(field: string, text: string): Pick<Fault, 'field' | 'near'> {
  return field === 'text' ? { field, near: text } : { field };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

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

/** What has many digits and is not a number to dial. None begins like a telephone number. */
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
