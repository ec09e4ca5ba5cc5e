import type { Urgency } from '../../vocabulary/bands.ts';
import { assess } from './assess.ts';
import { holds } from './condition.ts';
import type { Logic } from './logic.ts';

/** How urgent one option is by itself: whether it interrupts, raises a flag, or neither. */
export function findOptionUrgency(
  questionnaire: Pick<Logic, 'rules'>,
  sets: readonly string[],
): Urgency {
  return assess(questionnaire, new Set(sets)).urgency;
}

/** The interruption that an option calls for, if it is urgent now. */
export function findInterruption(
  questionnaire: Pick<Logic, 'rules' | 'interruptions'>,
  sets: readonly string[],
): Logic['interruptions'][number] | undefined {
  if (findOptionUrgency(questionnaire, sets) !== 'now') return undefined;
  const factors = new Set(sets);
  return questionnaire.interruptions.find(({ when }) => holds(when, factors));
}
