import type { Fault } from './fault.ts';

/** What a file may hold; the largest of the content has about half of it. */
const MOST = { characters: 200_000, lines: 5_000 };

/** No word and no address is so long; what looks for words in one takes ever longer. */
const ENDLESS_WORD = /\S{500,}/g;

/** What version control leaves where two people changed the same lines. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$/gm;

/** Characters without a shape of their own: control and format characters, joiners, lost bytes. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** Joiners and marks of direction, which some scripts need to be written rightly. */
const NEEDED_BY_SCRIPTS = /[\u200C-\u200F\u061C]/;
const HOLDS_OTHER_SCRIPTS = 'content/languages.yaml';

/** A key that objects of the language keep for themselves: parsers pass it over in silence. */
const RESERVED_KEY = /__proto__/g;

/**
 * Checks a file's text before anything reads it: its size, marks of an unfinished merge, and characters
 * that nobody sees. With a fault here the rest of the file means little.
 *
 * @param file the name to put into faults
 * @param text the file's text, with line ends of one character
 * @param most what it may hold, where that is more than others may
 */
export function checkRawText(file: string, text: string, most = MOST): Fault[] {
  const tooLarge = checkSize(file, text, most);
  if (tooLarge) return [tooLarge];
  const hidden = [...text.matchAll(HIDDEN)].filter(
    ([character]) => file !== HOLDS_OTHER_SCRIPTS || !NEEDED_BY_SCRIPTS.test(character),
  );
  return [
    ...nameFirst([...text.matchAll(MERGE_MARK)], (mark) => [
      `"${mark.slice(0, 7)}" is the mark of an unfinished merge`,
      'keep one of the two versions and remove all marks',
    ]),
    ...nameFirst(hidden, (character) => [
      `it holds a character that cannot be seen or read (${nameCodePoint(character)})`,
      'type the words around it again by hand',
    ]),
    ...nameFirst([...text.matchAll(ENDLESS_WORD)], (word) => [
      `${word.length} characters stand here without a space`,
      'shorten or remove them',
    ]),
    ...nameFirst([...text.matchAll(RESERVED_KEY)], (key) => [
      `"${key}" cannot be a name`,
      'choose another',
    ]),
  ].map((finding) => ({ file, ...finding }));
}

function checkSize(file: string, text: string, most: typeof MOST): Fault | undefined {
  const lines = text.length > most.lines ? text.split('\n').length : 0;
  if (text.length <= most.characters && lines <= most.lines) return undefined;
  const size = `${text.length} characters on ${lines} lines`;
  const allowed = `${most.characters} on ${most.lines}`;
  return {
    file,
    field: '',
    message: `it has ${size}, and at most ${allowed} are read; shorten it`,
  };
}

/** One fault for all places of a kind, at the first of them: an accident mostly leaves several. */
function nameFirst(
  places: readonly RegExpExecArray[],
  describe: (found: string) => [what: string, remedy: string],
): Omit<Fault, 'file'>[] {
  const [first] = places;
  if (!first) return [];
  const [what, remedy] = describe(first[0]);
  const more = places.length > 1 ? `, and so in ${places.length - 1} more places` : '';
  const line = first.input.slice(0, first.index).split('\n').length;
  return [{ field: '', line, message: `${what}${more}; ${remedy}` }];
}

function nameCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
