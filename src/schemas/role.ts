import { words } from './words.ts';

/** Words for what somebody does, or for whom: with one of these, capital letters are no sign of a name. */
const ROLE =
  /\b(?:advis[eo]rs?|advocates?|agents?|assistants?|call(?:er| taker)?|carers?|chair|clerks?|clinicians?|colleagues?|commissioners?|consultants?|co-?ordinators?|counsellors?|desk|directors?|doctors?|editors?|handlers?|heads?|helpline|leads?|librarians?|line|manager|managers|midwi(?:fe|ves)|nurses?|office|officers?|operators?|owner|partner|pharmacists?|practitioners?|psychologists?|receptionists?|secretar(?:y|ies)|social workers?|solicitors?|staff|supervisors?|switchboard|team|trustees?|volunteers?|workers?)\b/i;

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|PC|DC|DS|DI)\.? \p{Lu}\p{Ll}/u;
const INITIAL = /\b\p{Lu}\.? ?(?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u;

/** A word with a capital letter that is no abbreviation such as NHS: `Jane`, `O'Neill`, `Smith-Jones`. */
const NAME_WORD = "\\p{Lu}['’]?\\p{L}*\\p{Ll}(?:['’-]\\p{L}+)*";
/** Two such words, or one by itself. */
const NAME = new RegExp(`(?:^|\\s)${NAME_WORD}(?:\\s+${NAME_WORD})+(?:\\s|$)|^${NAME_WORD}$`, 'u');
/** A name behind a role, without a word such as "of" between them: `service manager Jane Smith`. */
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
