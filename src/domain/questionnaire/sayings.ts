import type { RouteSayings } from '../../schemas/questionnaire-words.ts';
import type { Factors } from './condition.ts';

/**
 * What somebody could say, in three to six sentences of their own voice: only what they ticked, with
 * what everybody of the route may want to ask.
 */
export function composeSayings(
  { parts, always }: RouteSayings,
  factors: Factors,
): readonly string[] {
  const spoken = parts.flatMap(({ most, otherwise = [], say }) => {
    const said = Object.entries(say)
      .flatMap(([factor, sentence]) => (factors.has(factor) ? [sentence] : []))
      .slice(0, most);
    return said.length > 0 ? said : otherwise;
  });
  return [...spoken, ...always];
}
