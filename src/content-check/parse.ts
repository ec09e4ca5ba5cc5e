import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type * as Yaml from 'yaml';
import type { Fault } from './fault.ts';
import { findOnce, markOf, remember } from './remembered.ts';

/**
 * Reads one YAML file's text.
 *
 * @param file the name to put into faults
 * @returns the data (plain objects, lists, text, numbers; dates stay text), or the first fault of the
 *   syntax with its line: what a parser finds after the first mostly follows from it
 */
export function parseYaml(file: string, text: string): { data: unknown; faults: Fault[] } {
  const data = parsePlain(text);
  return data === undefined ? parseWithFaults(file, text) : { data, faults: [] };
}

/**
 * Parts of YAML that hardly any file needs, and that two parsers may read in two ways: anchors, aliases
 * and tags, directives and several documents, tabs, keys that are missing or of several lines, numbers
 * of other bases.
 */
const RARE =
  /(?:^|[-:?]\s|["'\]}]:|[,[{])\s*[&*!]\S|^(?:---|\.\.\.|%)|\t|\r(?!\n)|\d_|\b0[box]|(?:^|[-:,[{])\s*\?\s|[,[{]\s*:|<<|["'\]}]#/im;

/** A line on which something may stand before a "#", and neither begins a note nor a text in quotes. */
const CUT_OFF = /^(?!\s*#|\s*(?:- +)*(?:[\w.-]+: +)?["'])(?=.*\S[ \t]+#)/m;

/** The data of an ordinary text without faults; undefined for any other. Records are read twice. */
const parsePlain = remember((text: string): unknown => {
  if (RARE.test(text) || CUT_OFF.test(text)) return undefined;
  try {
    const onWarning = (warning: Error) => {
      throw warning;
    };
    return load(text, { schema: CORE_SCHEMA, onWarning }) ?? undefined;
  } catch {
    return undefined;
  }
});

/** Reads a text with the parser that is slower by far, and says best what is wrong where. */
function parseWithFaults(file: string, text: string): { data: unknown; faults: Fault[] } {
  const { parseDocument, visit } = createRequire(import.meta.url)('yaml') as typeof Yaml;
  const refuse = (message: string, line?: number) => ({
    data: undefined,
    faults: [{ file, field: '', message, ...(line !== undefined && { line }) }],
  });
  const document = parseDocument(text, { prettyErrors: true });
  const error = document.errors[0] ?? document.warnings[0];
  if (error && /call stack/.test(error.message))
    return refuse('brackets are within brackets too many times; remove some');
  if (error) return refuse(describeError(error, text), error.linePos?.[0].line ?? 1);
  const aliases: unknown[] = [];
  const cut: Yaml.Scalar[] = [];
  visit(document, {
    Alias: (_, node) => void aliases.push(node),
    Scalar: (_, node) => {
      if (node.comment && node.type === 'PLAIN') cut.push(node);
    },
  });
  const [first] = cut;
  if (first)
    return refuse(
      'what comes after "#" is not read; put the whole text into double quotes, or the note on a line of its own',
      text.slice(0, first.range?.[1]).split('\n').length,
    );
  if (aliases.length > 0)
    return refuse('it refers to another part of itself with "*"; write the text out instead');
  const data: unknown = document.toJS();
  return data === null || data === undefined
    ? refuse('the file is empty; fill it in, or put it back as it was')
    : { data, faults: [] };
}

/** A text that begins with a mark and is not in quotes: YAML takes its brackets for its own. */
const BARE_MARK = /^\s*(?:- )?(?:[\w.-]+: +)?\{\{/;

function describeError({ message, linePos }: Yaml.YAMLError, text: string): string {
  const { line = 1, col = 1 } = linePos?.[0] ?? {};
  if (BARE_MARK.test(text.split('\n')[line - 1] ?? ''))
    return 'a text that begins with {{ needs quotes; put the whole text after the colon or hyphen into double quotes';
  return `this is not valid YAML at character ${col} of the line (${firstLine(message)}); check the spaces at the start of the line, the colons and the quotes`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]$/, '');
}

/** A Markdown file taken apart. */
export interface ParsedGuide {
  matter: unknown;
  body: string;
  faults: Fault[];
}

/**
 * Takes a guide's text apart: YAML between two lines of three hyphens, then Markdown.
 *
 * @param file the name to put into faults
 */
export function parseGuide(file: string, text: string): ParsedGuide {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'));
  if (!match)
    return {
      matter: undefined,
      body: '',
      faults: [
        {
          file,
          field: '',
          message:
            'begin with a line "---", then the fields, then another line "---", then the text',
        },
      ],
    };
  const [, matter = '', body = ''] = match;
  // The empty line keeps the parser's line numbers those of the file.
  const { data, faults } = parseYaml(file, `\n${matter}`);
  return { matter: data, body: body.trim(), faults };
}

/** What a file may hold; the largest of the content has about half of it. */
const MOST = { characters: 200_000, lines: 5_000 };

/** No word and no address is so long; what looks for words in one takes ever longer. */
const ENDLESS_WORD = /\S{500,}/g;

/** What version control leaves where two people changed the same lines. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$/gm;

/** Characters without a shape of their own: control and format characters, joiners, lost bytes. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** Joiners and marks of direction, which some scripts cannot be written without. */
const NEEDED_BY_SCRIPTS = /[\u200C-\u200F\u061C]/;
const HOLDS_OTHER_SCRIPTS = 'content/languages.yaml';

/** A key that JavaScript reserves: parsers skip it silently. */
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
  return findOnce(markOf('raw', file, text), () => lookAtRawText(file, text, most));
}

function lookAtRawText(file: string, text: string, most: typeof MOST): Fault[] {
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
      `${word.length} characters are here without a space`,
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
