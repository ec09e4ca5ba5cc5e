import { markFalse, saysWhatChanged } from '../domain/claims/wrong-claims.ts';
import { namesGone } from '../domain/claims/other-names.ts';
import {
  type KnownServices,
  parseTemplate,
  type Piece,
  writeText,
} from '../domain/claims/template.ts';
import { joinNumbers } from '../domain/text/sentences.ts';
import type { ClaimWords } from '../schemas/wording.ts';
import { findSign } from '../schemas/words.ts';
import { type Fault, writeFieldPath } from './fault.ts';

/** A text of a file as an editor wrote it, with its marks. */
export interface RawText {
  /** The path to the field, or `text` for the body of a guide. */
  field: string;
  pieces: readonly Piece[];
  /** The service whose text it is: of its record, or of the item that names it. */
  owner?: string;
  /** The service that comes before the text: of its record, or of the item above the one that it is in. */
  before?: string;
}

/** A file's data with names in the place of marks, its texts as they were written, and what is wrong. */
export interface FilledIn {
  data: unknown;
  texts: RawText[];
  faults: Fault[];
}

/** What words are filled in with. */
export interface FillContext {
  file: string;
  services: KnownServices;
  /** Words that say what is true of a service. */
  claims: readonly ClaimWords[];
  /** The id of the record that the file holds. */
  own: string | undefined;
}

/** Fields that no visitor reads as a sentence: names, sources, search words, notes for editors. */
const NOT_SENTENCES = new Set(
  'address alsoCalled asPrinted by code codes conflicts facts formerNames hashtags id keywords name number own provider shortName shown sources terms where'.split(
    ' ',
  ),
);

/**
 * Fills in the texts of a file: names, and of each choice the part that holds now. An item of a list
 * whose text is left without a sentence, because it names a withdrawn service, is taken out.
 *
 * @param data what the file holds, as YAML
 */
export function fillInWords(data: unknown, context: FillContext): FilledIn {
  const filled: Omit<FilledIn, 'data'> = { texts: [], faults: [] };
  const { own } = context;
  const whose = own === undefined ? {} : { owner: own, before: own };
  const result = walk(data, [], whose, true, context, filled);
  return { data: result === GONE ? undefined : result, ...filled };
}

/** Fills in the Markdown of a guide, in which the marks of contacts stay for the page to fill in. */
export function fillInMarkdown(
  body: string,
  context: FillContext,
): Omit<FilledIn, 'data'> & { body: string } {
  const { pieces: written, faults } = parseTemplate(body);
  const pieces = markFalse(written, context.claims, context.services, undefined);
  const wrong = findMisplaced(body, ['text'], context);
  return {
    body: writeText(pieces, { services: context.services, keepsContacts: true }),
    texts: [{ field: 'text', pieces }],
    faults: [...faults, ...(wrong ? [wrong] : [])].map((message) => ({
      file: context.file,
      field: 'text',
      message,
    })),
  };
}

/** A text that is not a sentence: an id, a code, one of the words that a field allows. */
const IS_ID = /^[a-z0-9._-]*$/;

/** Fields without which an item still counts: a door has to be there, whatever its lead says. */
const BACKBONE = new Set(['heading', 'label', 'lead', 'title']);

/** Stands for a text that is left without a sentence. */
const GONE = Symbol('gone');

type Path = readonly (string | number)[];
type Whose = Pick<RawText, 'owner' | 'before'>;

function walk(
  value: unknown,
  path: Path,
  whose: Whose,
  isSentence: boolean,
  context: FillContext,
  filled: Omit<FilledIn, 'data'>,
): unknown {
  if (typeof value === 'string') return fillInText(value, path, whose, isSentence, context, filled);
  if (Array.isArray(value)) {
    const items = value
      .map((item: unknown, index) =>
        walk(
          item,
          [...path, index],
          whoseItem(item, context.own ?? nameService(value[index - 1])) ?? whose,
          isSentence,
          context,
          filled,
        ),
      )
      .filter((item) => item !== GONE);
    // A list without items is as good as none; the schema says where there has to be one.
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const named = nameService(value);
  const inner = named === whose.owner ? whose : (whoseItem(value, named) ?? whose);
  const isListItem = typeof path.at(-1) === 'number';
  const entries = Object.entries(value).map(([key, part]) => {
    const whosePart = context.services.has(key) ? { owner: key } : inner;
    const isRead = isSentence && !NOT_SENTENCES.has(key);
    const result = walk(part, [...path, key], whosePart, isRead, context, filled);
    // A remark on a channel does not say whether the channel works.
    if (result === GONE && key === 'note') return [key, undefined] as const;
    if (result === GONE && (!isListItem || BACKBONE.has(key)))
      reportGone([...path, key], context, filled);
    return [key, result] as const;
  });
  if (isListItem && entries.some(([key, result]) => result === GONE && !BACKBONE.has(key)))
    return GONE;
  return Object.fromEntries(entries.filter(([, result]) => result !== GONE));
}

/** The service that a value names as the one that it is about. */
function nameService(value: unknown): string | undefined {
  const { service, contact } = (value ?? {}) as Record<string, unknown>;
  return [service, contact].find((id) => typeof id === 'string');
}

/** Whose the texts of an item are, where it names a service. */
function whoseItem(item: unknown, before: string | undefined): Whose | undefined {
  const owner = nameService(item);
  return owner === undefined ? undefined : { owner, ...(before !== undefined && { before }) };
}

function fillInText(
  text: string,
  path: Path,
  whose: Whose,
  isSentence: boolean,
  context: FillContext,
  filled: Omit<FilledIn, 'data'>,
): unknown {
  const { file, services, own, claims } = context;
  const { owner, before } = whose;
  const field = writeFieldPath(path);
  const { pieces: asWritten, faults } = parseTemplate(text);
  const isFact = path[0] === 'facts';
  const pieces = isSentence || isFact ? markFalse(asWritten, claims, services, owner) : asWritten;
  filled.faults.push(...faults.map((message) => ({ file, field, message })));
  // A text with marks is looked at whole, since words that do not hold today are shown one day.
  const wrong = findMisplaced(text, path, context) ?? (text.includes('{{') && findSign(text));
  if (wrong) filled.faults.push({ file, field, message: wrong });
  // If the words that lead to a service are no longer true, it says whom the service is for instead.
  if (leadsTo(path, owner, own) && saysWhatChanged(pieces, claims, services, owner, before)) {
    const { line } = services.get(owner ?? '') ?? {};
    if (line !== undefined) return line;
  }
  if (isSentence && !IS_ID.test(text)) filled.texts.push({ field, pieces, ...whose });
  if (!text.includes('{{') && !namesGone(text, services, owner)) return joinNumbers(text);
  // An item that names a withdrawn service goes; a text of the service's own stays.
  const isOwn = owner !== undefined && (owner === own || path.includes(owner));
  const written = writeText(pieces, { services, owner: isOwn ? owner : undefined });
  return written === '' ? GONE : joinNumbers(written);
}

/** True for words that lead to a service: its "why", or its words in a questionnaire. */
function leadsTo(path: Path, owner: string | undefined, own: string | undefined): boolean {
  const key = path.at(-1);
  return owner !== undefined && owner !== own && (key === 'why' || key === owner);
}

/** Why curly brackets may not be where they are. */
function findMisplaced(text: string, path: Path, context: FillContext): string | undefined {
  if (context.own !== undefined && /^(?:name|shortName)$/.test(path.join('.')))
    return text.includes('{{') ? 'write the name out here; every mark reads it' : undefined;
  // Words in single brackets are places that code fills in: {day}.
  for (const [single, id = ''] of text.matchAll(/(?<!\{)\{([a-z0-9-]+)(?: \w+)?\}(?!\})/g))
    if (context.services.has(id))
      return `"${single}" is shown as it stands; a mark has two brackets on each side: {${single}}`;
  return undefined;
}

function reportGone(path: Path, { file }: FillContext, filled: Omit<FilledIn, 'data'>): void {
  filled.faults.push({
    file,
    field: writeFieldPath(path),
    message:
      'nothing is left of it now, because every sentence names a service that is withdrawn, or says of one what is no longer true; add a sentence that holds without it, or write words for both cases, the whole text in double quotes: "{{if ID STATE}}…{{otherwise}}…{{end}}"',
  });
}
