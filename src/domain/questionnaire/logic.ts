import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A rule without what only its editors read. */
type BareRule = Pick<Rule, 'when' | 'floor' | 'urgent'>;

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules'> & { rules: readonly BareRule[] };

/**
 * Leaves out the names of the rules and on what each rests, and makes one of all that ask for the
 * same: it holds where any of them does.
 */
export function takeLogic({ rules, ...rest }: Questionnaire): Logic {
  const merged = rules.reduce<BareRule[]>((kept, { when, floor, urgent }) => {
    const isSame = (other: BareRule) => other.floor === floor && other.urgent === urgent;
    const same = kept.find(isSame);
    const any = [...listParts(same?.when), ...listParts(when)];
    const rule = { floor, ...(urgent && { urgent }), when: { any } };
    return same ? kept.map((other) => (isSame(other) ? rule : other)) : [...kept, rule];
  }, []);
  return { ...rest, rules: merged };
}

/** The conditions of which any is enough. */
function listParts(when: Rule['when'] | undefined): Rule['when'][] {
  if (when === undefined) return [];
  return typeof when === 'object' && 'any' in when ? when.any : [when];
}
