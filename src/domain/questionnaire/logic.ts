import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules'> & { rules: readonly Omit<Rule, 'basis'>[] };

/** Leaves out on what each rule rests. */
export function takeLogic({ rules, ...rest }: Questionnaire): Logic {
  return {
    ...rest,
    rules: rules.map(({ id, when, floor, urgent }) => ({
      id,
      when,
      floor,
      ...(urgent && { urgent }),
    })),
  };
}
