import type { Fault } from './fault.ts';
import { parseYaml } from './parse-yaml.ts';

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
