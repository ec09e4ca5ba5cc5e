import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** A text of a file, word for word, and the keys of the sources that support it. */
interface Fact {
  says: string;
  sources: readonly string[];
}

/**
 * Checks that each fact stands where readers read it and names sources that are there, and that no
 * source is left that none names.
 *
 * @param isSaid whether readers read a text
 */
export function checkFacts(
  facts: readonly Fact[],
  sources: Readonly<Record<string, unknown>>,
  isSaid: (says: string) => boolean,
): Finding[] {
  const used = new Set(facts.flatMap(({ sources: keys }) => keys));
  return [
    ...facts.flatMap(({ says }, index) =>
      isSaid(says)
        ? []
        : [
            {
              field: `facts[${index}].says`,
              message: `the text has no "${says}"; write the claim word for word as it stands there`,
            },
          ],
    ),
    ...facts.flatMap(({ sources: keys }, index) =>
      keys
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => ({
          field: `facts[${index}].sources`,
          message: `"${key}" is not a key of this file's "sources"`,
        })),
    ),
    ...Object.keys(sources)
      .filter((key) => !used.has(key))
      .map((key) => ({
        field: `sources.${key}`,
        message: 'no claim names this source; remove it, or name it under "facts"',
      })),
  ];
}
