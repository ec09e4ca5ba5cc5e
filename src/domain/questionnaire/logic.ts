import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules'> & {
  rules: readonly Omit<Rule, 'id' | 'basis'>[];
};

/** Leaves out the names of the rules, and on what each rests. */
export function takeLogic({ rules, ...rest }: Questionnaire): Logic {
  return {
    ...rest,
    rules: rules.map(({ when, floor, urgent }) => ({ when, floor, ...(urgent && { urgent }) })),
  };
}
