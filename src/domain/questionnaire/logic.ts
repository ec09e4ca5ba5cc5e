import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A rule without what only its editors read. */
type BareRule = Pick<Rule, 'when' | 'floor' | 'urgent'>;

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules' | 'groups' | 'needs'> & {
  rules: readonly BareRule[];
  needs: readonly Omit<Questionnaire['needs'][number], 'id'>[];
};

/** Leaves out the names of rules, needs and shared lists, and on what each rule rests. */
export function takeLogic({
  route,
  askedInDanger,
  questions,
  rules,
  emergency,
  needs,
  general,
  oneInOpen,
  notes,
  interruptions,
}: Questionnaire): Logic {
  return {
    route,
    askedInDanger,
    questions,
    rules: mergeRules(rules),
    emergency,
    needs: needs.map(({ when, contacts }) => ({ when, contacts })),
    general,
    oneInOpen,
    notes,
    interruptions,
  };
}

/** Makes one of all rules that ask for the same: it holds where any of them does. */
function mergeRules(rules: readonly Rule[]): BareRule[] {
  return rules.reduce<BareRule[]>((kept, { when, floor, urgent }) => {
    const isSame = (other: BareRule) => other.floor === floor && other.urgent === urgent;
    const same = kept.find(isSame);
    const any = [...listParts(same?.when), ...listParts(when)];
    const rule = { floor, ...(urgent && { urgent }), when: { any } };
    return same ? kept.map((other) => (isSame(other) ? rule : other)) : [...kept, rule];
  }, []);
}

/** The conditions of which any is enough. */
function listParts(when: Rule['when'] | undefined): Rule['when'][] {
  if (when === undefined) return [];
  return typeof when === 'object' && 'any' in when ? when.any : [when];
}
