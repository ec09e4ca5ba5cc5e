import { z } from 'astro/zod';
import { IDENTIFIER, isFreeName, NOT_FREE } from '../vocabulary/names.ts';

/** Control characters, invisible ones, and those that turn the direction of text. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/u;

/** A piece of text: not empty, no space at either end. In patterns and what people type, signs may mean something. */
export const typedWords = z
  .string({ error: 'write some words here, in quotes if they begin with a number or a bracket' })
  .min(1, { error: 'write some words here, or remove the line' })
  .max(900, { error: 'shorten it to 900 characters' })
  .superRefine((text, context) => {
    const message = findSpacing(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** What is wrong with the spaces of a text and with what nobody sees in it, or nothing. */
function findSpacing(text: string): string | undefined {
  if (text.includes('\n'))
    return 'it has several lines, or an empty one at its end; write ">-" after the colon in place of "|" or ">", and no empty lines';
  if (HIDDEN.test(text))
    return 'it holds a character that cannot be seen or read; type it again by hand';
  return text === text.trim() ? undefined : 'remove the spaces at the beginning or end';
}

/** Signs of HTML, which no text needs, not even one with signs of its own for bold words and links. */
export const HTML_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<[a-z/!]/i, 'HTML; write plain text'],
  [/`/, 'code marks; remove them'],
  [/&(?:#\w+|[a-z]\w*);/i, 'a character written as code; type the character itself'],
];

/** Signs that mean something in a guide and nothing elsewhere: readers would see them as they are. */
const MARKDOWN_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\]\(|!\[|\]\[/, 'a link or a picture, which works only in guides; write its words only'],
  [
    /\*\*|__|~~|(?<!\w)([*_])(?!\s)[^*_]+\1(?!\w)/,
    'signs for bold or slanted words, which readers would see; remove them',
  ],
  [
    /^(?:#{1,6}|[-*+>])\s/,
    'a sign for a heading, list or quotation at its beginning, which readers would see; remove it',
  ],
  [/\\/, 'a backslash, which readers would see; remove it'],
  [
    /^["“”„][^"“”„]*["“”]$/,
    'quotation marks around all of it, which readers would see; remove them',
  ],
];

/** What is wrong with the signs of a text that is shown as it is written, or nothing. */
export function findSign(text: string): string | undefined {
  const found = [...HTML_SIGNS, ...MARKDOWN_SIGNS].find(([pattern]) => pattern.test(text));
  return found && `it holds ${found[1]}`;
}

/** A piece of text that is shown as it is written, without signs of HTML or Markdown. */
export const plainWords = typedWords.superRefine((text, context) => {
  const message = findSign(text);
  if (message) context.addIssue({ code: 'custom', message });
});

/** A piece of text for visitors. Editors type plain apostrophes; readers get printed ones. */
export const words = plainWords.transform((text) => text.replaceAll("'", '’'));

/** A place in a text that is filled in: `{name}`. Two brackets around it are the mark of a service. */
const PLACE = /(?<!\{)\{(\w+)\}(?!\})/g;

/**
 * A piece of text for visitors with exactly these places, which are filled in; see `fillIn`.
 *
 * @param places their names without brackets; none for a text that has nothing to fill in
 */
export function placed(...places: readonly string[]) {
  const error =
    places.length === 0
      ? 'nothing is filled in here; remove the curly brackets'
      : `keep ${places.map((place) => `{${place}}`).join(' and ')} in it, to be filled in, and no other`;
  const description =
    places.length === 0
      ? 'A text in which nothing is filled in.'
      : `A text in which ${places.map((place) => `{${place}}`).join(' and ')} is filled in.`;
  return words
    .refine(
      (text) => {
        const found = new Set([...text.matchAll(PLACE)].map(([, place]) => place));
        return found.size === places.length && places.every((place) => found.has(place));
      },
      { error },
    )
    .describe(description);
}

/** A mark that is there or not: nobody writes `false`. */
export const yes = z.literal(true, { error: 'write true, or remove the line' });

/** Sentences for visitors, one a line. */
export const sentences = z
  .array(words, { error: 'write a list, each line beginning with "- "' })
  .min(1, { error: 'write at least one line, or remove the field' });

/** An identifier as file names and references use it: lower-case words joined by hyphens. */
export const identifier = z
  .string({ error: 'write an id: lower-case letters, digits and hyphens' })
  .regex(IDENTIFIER, {
    error: 'write an id: lower-case letters, digits and hyphens',
    abort: true,
  })
  .refine(isFreeName, { error: NOT_FREE });

/** A short code of an address: says nothing of the subject, because addresses stay on devices. */
export const codeSchema = z
  .string({ error: 'write the code in quotes, for example "nsh"' })
  .regex(/^[a-z0-9]{2,6}$/, { error: 'write two to six lower-case letters or digits' })
  .refine((code) => !/stalk|abuse|rape|victim|porn/.test(code), {
    error: 'choose a code that does not name the subject',
  });

/** The code of every service there has ever been (`content/codes.yaml`). None is used twice. */
export const codesSchema = z
  .record(identifier, codeSchema, { error: 'write one line for each service: "id: code"' })
  .superRefine((codes, context) => {
    const ids = new Map<string, string>();
    for (const [id, code] of Object.entries(codes)) {
      const other = ids.get(code);
      if (other)
        context.addIssue({
          code: 'custom',
          path: [id],
          message: `"${code}" is already the code of ${other}; choose another`,
        });
      else ids.set(code, id);
    }
  });

/**
 * A web address to lead readers to: https, a real host, and nothing that could carry a word about
 * the reader (no user, query or fragment).
 */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'write a full web address beginning with https://' })
  .refine(isPlain, {
    error: 'write a plain address: https://, a host with a dot, no spaces, "@", "?" or "#"',
  });

function isPlain(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.~/-]*)?$/i.test(text);
}
