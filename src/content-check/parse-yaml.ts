import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type * as Yaml from 'yaml';
import type { Fault } from './fault.ts';

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
 * and tags, directives and several documents, tabs, keys of several lines, numbers of other bases.
 */
const RARE =
  /(?:^|[-:?,[{])\s*[&*!]\S|^(?:---|\.\.\.|%)|\t|\r(?!\n)|\d_|\b0[box]|^\s*\? |<<|["'\]}]#/im;

/** The data of an ordinary text without faults; undefined for any other. */
function parsePlain(text: string): unknown {
  if (RARE.test(text)) return undefined;
  try {
    const onWarning = (warning: Error) => {
      throw warning;
    };
    return load(text, { schema: CORE_SCHEMA, onWarning }) ?? undefined;
  } catch {
    return undefined;
  }
}

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
    return refuse('brackets stand within brackets too many times; remove some');
  if (error)
    return refuse(
      `this is not valid YAML (${firstLine(error.message)}); check the spaces at the start of the line, the colons and the quotes`,
      error.linePos?.[0].line ?? 1,
    );
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  if (aliases.length > 0)
    return refuse('it refers to another part of itself with "*"; write the text out instead');
  const data: unknown = document.toJS();
  return data === null || data === undefined
    ? refuse('the file is empty; fill it in, or put it back as it was')
    : { data, faults: [] };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]$/, '');
}
