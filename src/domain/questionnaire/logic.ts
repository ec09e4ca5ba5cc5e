import type { Condition } from '../../schemas/conditions.ts';
import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';
import { type Band, BANDS, URGENCIES, type Urgency } from '../../vocabulary/names.ts';

/** The factors somebody's answers set. */
export type Factors = ReadonlySet<string>;

/** True if the condition holds for these factors. `{ all: [] }` always does. */
export function holds(condition: Condition, factors: Factors): boolean {
  if (typeof condition === 'string') return factors.has(condition);
  if ('all' in condition) return condition.all.every((part) => holds(part, factors));
  if ('any' in condition) return condition.any.some((part) => holds(part, factors));
  return condition.of.filter((factor) => factors.has(factor)).length >= condition.atLeast;
}

/** Every factor a condition names, each once. */
export function listFactors(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return [...new Set(parts.flatMap(listFactors))];
}

/**
 * The smallest sets of factors for which a condition holds. As conditions can only add, it holds
 * for a set exactly when the set contains one of these.
 */
export function listMinimalSets(condition: Condition): string[][] {
  return keepSmallest(listSets(condition));
}

function listSets(condition: Condition): string[][] {
  if (typeof condition === 'string') return [[condition]];
  if ('any' in condition) return condition.any.flatMap(listSets);
  if ('atLeast' in condition) return listCombinations(condition.of, condition.atLeast);
  return condition.all.reduce<string[][]>(
    (sets, part) =>
      sets.flatMap((set) => listSets(part).map((other) => [...new Set([...set, ...other])])),
    [[]],
  );
}

function listCombinations(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    listCombinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function keepSmallest(sets: readonly string[][]): string[][] {
  return sets.filter(
    (set, index) =>
      !sets.some(
        (other, position) =>
          position !== index &&
          other.every((factor) => set.includes(factor)) &&
          (other.length < set.length || position < index),
      ),
  );
}

/** A rule without what only its editors read. */
type BareRule = Pick<Rule, 'when' | 'atLeast' | 'urgent'>;

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'route' | 'rules' | 'groups' | 'needs'> & {
  rules: readonly BareRule[];
  needs: readonly Omit<Questionnaire['needs'][number], 'id'>[];
};

/** Leaves out the names of rules, needs and shared lists, and the basis of each rule. */
export function takeLogic({
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
  return rules.reduce<BareRule[]>((kept, { when, atLeast, urgent }) => {
    const isSame = (other: BareRule) => other.atLeast === atLeast && other.urgent === urgent;
    const same = kept.find(isSame);
    const any = [...listParts(same?.when), ...listParts(when)];
    const rule = { atLeast, ...(urgent && { urgent }), when: { any } };
    return same ? kept.map((other) => (isSame(other) ? rule : other)) : [...kept, rule];
  }, []);
}

/** The conditions of which any is enough. */
function listParts(when: Rule['when'] | undefined): Rule['when'][] {
  if (when === undefined) return [];
  return typeof when === 'object' && 'any' in when ? when.any : [when];
}

/** What the rules make of the factors. */
export interface Assessment {
  band: Band;
  urgency: Urgency;
}

/**
 * Applies the rules: the band is the highest of those that hold, the urgency the strongest.
 * Without factors it is the lowest band; there is no outcome that says all is well.
 */
export function assess({ rules }: Pick<Logic, 'rules'>, factors: Factors): Assessment {
  const held = rules.filter(({ when }) => holds(when, factors));
  return {
    band: findHighest(
      BANDS,
      held.map(({ atLeast }) => atLeast),
    ),
    urgency: findHighest(
      URGENCIES,
      held.map(({ urgent }) => urgent ?? 'none'),
    ),
  };
}

/** What conditions of contacts and notes may name in addition to what is ticked. Neither is ever lost. */
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
