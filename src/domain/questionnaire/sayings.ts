import type { RouteSayings } from '../../schemas/sayings.ts';
import type { Factors } from './condition.ts';

/**
 * What somebody could say, in three to six sentences of their own voice: only what they ticked, with
 * what everybody of the route may want to ask.
 *
 * @param suggestions what to say where nothing was ticked that has a sentence
 */
export function composeSayings(
  { parts, always }: RouteSayings,
  suggestions: readonly string[],
  factors: Factors,
): readonly string[] {
  const said = parts.map(({ most, say }) =>
    Object.entries(say)
      .flatMap(([factor, sentence]) => (factors.has(factor) ? [sentence] : []))
      .slice(0, most),
  );
  if (said.every(({ length }) => length === 0)) return suggestions;
  const spoken = parts.flatMap(({ otherwise }, index) => {
    const sentences = said[index] ?? [];
    return sentences.length === 0 && otherwise !== undefined ? [otherwise] : sentences;
  });
  return [...spoken, ...always];
}
