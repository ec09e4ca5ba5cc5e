import { type Band, BANDS, URGENCIES, type Urgency } from '../../vocabulary/bands.ts';
import { type Factors, holds } from './condition.ts';
import type { Logic } from './logic.ts';

/** What the rules make of the factors. */
export interface Assessment {
  band: Band;
  urgency: Urgency;
}

/**
 * Applies the rules: the band is the highest floor of those that hold, the urgency the strongest.
 * Without factors it is the lowest band; there is no outcome that says all is well.
 */
export function assess({ rules }: Pick<Logic, 'rules'>, factors: Factors): Assessment {
  const held = rules.filter(({ when }) => holds(when, factors));
  return {
    band: findHighest(
      BANDS,
      held.map(({ floor }) => floor),
    ),
    urgency: findHighest(
      URGENCIES,
      held.map(({ urgent }) => urgent ?? 'none'),
    ),
  };
}

/** What conditions of contacts and notes may name besides what is ticked. Neither is ever lost. */
export const DERIVED_FACTORS: readonly string[] = ['at_priority', 'is_urgent'];

/** The factors with what was made of them: whether help is wanted today, and whether 999 leads. */
export function deriveFactors(factors: Factors, { band, urgency }: Assessment): Factors {
  return new Set([
    ...factors,
    ...(BANDS.indexOf(band) >= BANDS.indexOf('priority') ? ['at_priority'] : []),
    ...(urgency === 'none' ? [] : ['is_urgent']),
  ]);
}

function findHighest<Value>(scale: readonly Value[], values: readonly Value[]): Value {
  return scale[Math.max(0, ...values.map((value) => scale.indexOf(value)))] as Value;
}
