import type { Guide } from './guide.ts';

/** A piece of a guide's text as readers see it, and where it stands. */
export interface Passage {
  /** A field of the front matter, or `text` for the body. */
  field: string;
  text: string;
}

/** `{{national-stalking-helpline}}`: the name and number of a service. */
export const CONTACT_MARK = /\{\{([a-z0-9-]+)\}\}/g;

/**
 * The sentences of a guide as plain text, one passage for each heading, paragraph and list item.
 *
 * @param nameOf the name of a service by its id
 */
export function listPassages(
  guide: Pick<Guide, 'title' | 'summary' | 'first' | 'body'>,
  nameOf: (id: string) => string,
): Passage[] {
  return [
    { field: 'title', text: guide.title },
    { field: 'summary', text: guide.summary },
    { field: 'first.do', text: guide.first.do },
    ...listBodyPassages(guide.body, nameOf),
  ];
}

/** The same of a text alone. */
export function listBodyPassages(body: string, nameOf: (id: string) => string): Passage[] {
  return body
    .split(/\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)/)
    .map((block) => strip(block, nameOf))
    .filter(Boolean)
    .map((text) => ({ field: 'text', text }));
}

/** A block without the signs of Markdown; a heading ends like a sentence, as it is read. */
function strip(block: string, nameOf: (id: string) => string): string {
  return block
    .replaceAll(CONTACT_MARK, (_, id: string) => nameOf(id))
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:-|\d+\.)\s+/, '')
    .replace(/^#+ (.*?)[.?!]?$/m, (line, heading: string) =>
      /[.?!]$/.test(line) ? line.replace(/^#+ /, '') : `${heading}.`,
    )
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
