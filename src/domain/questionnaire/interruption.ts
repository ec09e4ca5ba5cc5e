import type { Questionnaire } from '../../schemas/questionnaire.ts';
import { assess } from './assess.ts';
import { holds } from './condition.ts';

/** How urgent one option is by itself: whether it interrupts, raises a flag, or neither. */
export function findOptionUrgency(
  questionnaire: Pick<Questionnaire, 'rules'>,
  sets: readonly string[],
): 'none' | 'flag' | 'now' {
  return assess(questionnaire, new Set(sets)).urgency;
}

/** The interruption that an option calls for, if it is urgent now. */
export function findInterruption(
  questionnaire: Pick<Questionnaire, 'rules' | 'interruptions'>,
  sets: readonly string[],
): Questionnaire['interruptions'][number] | undefined {
  if (findOptionUrgency(questionnaire, sets) !== 'now') return undefined;
  const factors = new Set(sets);
  return questionnaire.interruptions.find(({ when }) => holds(when, factors));
}
