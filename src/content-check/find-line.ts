import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

/** The steps to a field: `['channels', 0, 'number']`. */
type Path = readonly (string | number)[];

/**
 * The line of a YAML text on which a field stands, counted from 1; that of the nearest field around
 * it where there is none, and 1 where there is nothing at all.
 *
 * @param path the steps to the field
 * @param offset how many lines stand before the text in its file
 */
export function findLine(text: string, path: Path, offset = 0): number {
  return makeLineFinder(text, offset)(path);
}

/**
 * {@link findLine} for several fields of one text, which is read once. The parser that knows lines is
 * slow to load, so it is loaded only when somebody asks.
 */
export function makeLineFinder(text: string, offset = 0): (path: Path) => number {
  const { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = createRequire(
    import.meta.url,
  )('yaml') as typeof Yaml;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });

  /** Where one step leads: the name of a field, or an item of a list by its place or its `id`. */
  const take = (around: unknown, step: string | number): { start: unknown; value: unknown } => {
    if (isMap(around)) {
      const pair = around.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      return { start: pair?.key, value: pair?.value };
    }
    const items = isSeq(around) ? around.items : [];
    const item =
      typeof step === 'number'
        ? items[step]
        : items.find((candidate) => isMap(candidate) && candidate.get('id') === step);
    return { start: item, value: item };
  };

  return (path) => {
    let node: unknown = document.contents;
    let line = 1;
    for (const step of path) {
      const { start, value } = take(node, step);
      if (!isNode(start) || !start.range) break;
      line = counter.linePos(start.range[0]).line;
      node = value;
    }
    return line + offset;
  };
}
