import { parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * Reads one YAML file's text.
 *
 * @param file the name to put into faults
 * @returns the data (plain objects, lists, text, numbers; dates stay text), or the first fault of the
 *   syntax with its line: what a parser finds after the first mostly follows from it
 */
export function parseYaml(file: string, text: string): { data: unknown; faults: Fault[] } {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const field = `line ${error.linePos?.[0].line ?? 1}`;
    const message = `this is not valid YAML (${firstLine(error.message)}); check the spaces at the start of the line, the colons and the quotes`;
    return { data: undefined, faults: [{ file, field, message }] };
  }
  const data: unknown = document.toJS();
  if (data === null || data === undefined)
    return {
      data: undefined,
      faults: [{ file, field: '', message: 'the file is empty; fill it in or delete it' }],
    };
  return { data, faults: [] };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]$/, '');
}
