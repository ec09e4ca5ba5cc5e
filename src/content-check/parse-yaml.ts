import { type Document, parseDocument, visit } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * Reads one YAML file's text.
 *
 * @param file the name to put into faults
 * @returns the data (plain objects, lists, text, numbers; dates stay text), or the first fault of the
 *   syntax with its line: what a parser finds after the first mostly follows from it
 */
export function parseYaml(file: string, text: string): { data: unknown; faults: Fault[] } {
  const refuse = (field: string, message: string) => ({
    data: undefined,
    faults: [{ file, field, message }],
  });
  const document = parseDocument(text, { prettyErrors: true });
  const error = document.errors[0] ?? document.warnings[0];
  if (error)
    return refuse(
      `line ${error.linePos?.[0].line ?? 1}`,
      `this is not valid YAML (${firstLine(error.message)}); check the spaces at the start of the line, the colons and the quotes`,
    );
  if (hasAlias(document))
    return refuse('', 'it refers to another part of itself with "*"; write the text out instead');
  const data: unknown = document.toJS();
  return data === null || data === undefined
    ? refuse('', 'the file is empty; fill it in, or put it back as it was')
    : { data, faults: [] };
}

function hasAlias(document: Document): boolean {
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  return aliases.length > 0;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]$/, '');
}
