import { type MdastNode, markdownToMdast } from 'satteri';
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

/** The same of the body only. */
export function listBodyPassages(body: string, nameOf: (id: string) => string): Passage[] {
  return listTexts(markdownToMdast(body, { position: false }))
    .map((text) =>
      text
        .replaceAll(CONTACT_MARK, (_, id: string) => nameOf(id))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((text) => ({ field: 'text', text }));
}

/** The text of each block; a heading ends like a sentence, as it is read. */
function listTexts(node: MdastNode): string[] {
  if (node.type === 'heading') return [readText(node).replace(/[^.?!]$/, '$&.')];
  if (node.type === 'paragraph' || !('children' in node)) return [readText(node)];
  return node.children.flatMap(listTexts);
}

function readText(node: MdastNode): string {
  if ('children' in node) return node.children.map(readText).join('');
  return 'value' in node ? node.value : ' ';
}
