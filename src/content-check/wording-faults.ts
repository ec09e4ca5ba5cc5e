import { type Side, sideOf } from '../vocabulary/audience.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import { foldText } from '../domain/text/fold-text.ts';
import { findBanned } from '../domain/wording/find-banned.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import { findNumbers } from './find-numbers.ts';
import { measureReading } from './reading-level.ts';

/** The longest a sentence may be, in words. */
const LONGEST = 25;
/** The years of school that a text may ask for. */
const GRADE = 6;

/** A text for readers with the path to its field. */
export interface Text {
  field: string;
  text: string;
}

/**
 * Phrases that do harm.
 *
 * @param side "neither" for those that do harm everywhere; without a side, those of both are looked for
 */
export function listBannedFaults(
  file: string,
  texts: readonly Text[],
  wording: readonly BannedPhrases[],
  side?: Side | 'both' | 'neither',
): Fault[] {
  return texts.flatMap(({ field, text }) =>
    findBanned(text, wording, side).map(({ found, why }) => ({
      file,
      ...placeOf(field, text),
      message: `"${found}" may not stand here (content/wording.yaml): ${why} Say it another way`,
    })),
  );
}

/** Sentences that are too long. `names` count as one word. */
export function listLongFaults(
  file: string,
  texts: readonly Text[],
  names: readonly string[],
): Fault[] {
  return texts
    .filter(({ text }) => measureReading([text], names).longest > LONGEST)
    .map(({ field, text }) => ({
      file,
      ...placeOf(field, text),
      message: `a sentence has more than ${LONGEST} words; make two of it: ${shorten(text)}`,
    }));
}

/** A fault where texts that are read as one need too many years of school. */
export function listHardFaults(
  file: string,
  field: string,
  texts: readonly string[],
  names: readonly string[],
): Fault[] {
  const { grade } = measureReading(texts, names);
  return grade > GRADE
    ? [
        {
          file,
          field,
          message: `it needs ${grade.toFixed(1)} years of school; use shorter words, to ${GRADE}`,
        },
      ]
    : [];
}

/**
 * Numbers that could be dialled.
 *
 * @param allowed those that may stand in these texts, as they are read
 */
export function listNumberFaults(
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

/** Names of services for the people it happens to, on pages of the other side. */
export function listNameFaults(
  file: string,
  texts: readonly Text[],
  services: readonly ReadService[],
): Fault[] {
  const names = services
    .filter(({ record }) => sideOf(record.audiences) === 'receiving')
    .flatMap(({ record }) => [record.name, ...record.formerNames]);
  return texts.flatMap(({ field, text }) => {
    const seen = foldForNames(text);
    return names
      .filter((name) => seen.includes(foldForNames(name)))
      .map((found) => ({
        file,
        ...placeOf(field, text),
        message: `it names "${found}", and this side names no service for people it happens to; remove it`,
      }));
  });
}

/** A text as people see it, without regard to case and to how its words are spaced. */
export function foldForNames(text: string): string {
  return foldText(text).toLowerCase().replaceAll(/\s+/g, ' ');
}

/** Names that stand for one word in a count, longest first. */
export function listServiceNames(services: readonly ReadService[]): string[] {
  const names = services.flatMap(({ record }) => [record.name, record.provider ?? record.name]);
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}

/** Where a text stands: in its field, or, in prose, where its words are. */
function placeOf(field: string, text: string): Pick<Fault, 'field' | 'near'> {
  return field === 'text' ? { field, near: text } : { field };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
