import type { Band } from '../../schemas/questionnaire.ts';

/** How strongly to act, from least to most. */
export const BANDS = [
  'listen',
  'support',
  'pattern',
  'priority',
  'urgent',
] as const satisfies readonly Band[];
