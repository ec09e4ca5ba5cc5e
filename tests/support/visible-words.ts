import { HTMLElement, type Node, NodeType } from 'node-html-parser';

/** What no eye sees on a phone, or only after a press: see the styles of the same names. */
const UNSEEN = [
  'head, script, style, svg, select, [hidden]',
  '.skip, .unseen, .leave small, .silent-open, .filters, .on-paper, .papers',
  // Titles of guides in the whole list: what each is about shows only among what a search found.
  '.titles .door span span',
].join(', ');

/** A word that is seen, or a place between words at which a link begins. */
export type Seen = { word: string } | { link: HTMLElement };

/**
 * Lists the words of a part of a built page as somebody reads them on a phone with script, and the
 * links among them, in order. Of details that are closed, only the summary is seen.
 *
 * @param without a part of it that is left out
 */
export function listSeen(part: HTMLElement, without?: HTMLElement | null): Seen[] {
  const unseen = new Set<Node>(part.querySelectorAll(UNSEEN));
  if (without) unseen.add(without);
  for (const details of part.querySelectorAll('details'))
    if (!details.hasAttribute('open'))
      for (const child of details.childNodes)
        if (!(child instanceof HTMLElement && child.rawTagName === 'summary')) unseen.add(child);
  const walk = (node: Node): Seen[] => {
    if (unseen.has(node)) return [];
    if (node.nodeType === NodeType.TEXT_NODE)
      return (node.text.match(/\S+/g) ?? []).map((word) => ({ word }));
    const inner = node.childNodes.flatMap(walk);
    return node instanceof HTMLElement && node.rawTagName === 'a'
      ? [{ link: node }, ...inner]
      : inner;
  };
  return walk(part);
}

/** Counts the words that are seen. */
export function countWords(part: HTMLElement): number {
  return listSeen(part).filter((seen) => 'word' in seen).length;
}
