import { LineCounter, isNode, parseDocument } from 'yaml';

/**
 * The line of a YAML text on which a field stands, counted from 1; that of the nearest field around
 * it where there is none, and 1 where there is nothing at all.
 *
 * @param path the steps to the field: `['channels', 0, 'number']`
 * @param offset how many lines stand before the text in its file
 */
export function findLine(text: string, path: readonly (string | number)[], offset = 0): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
  }
  return 1 + offset;
}
