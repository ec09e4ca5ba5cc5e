import type { Questionnaire } from '../../schemas/questionnaire.ts';
import type { Condition } from '../../schemas/conditions.ts';
import type { QuestionnaireWords } from '../../schemas/questionnaire-words.ts';

/** What it takes to put conditions into words. */
export interface Vocabulary {
  /** The words of each factor. */
  factors: ReadonlyMap<string, string>;
  /** The names of shared lists, with their factors. */
  groups: Questionnaire['groups'];
}

/** Nobody would read more answers than these: a factor that more of them set goes by its name. */
const MOST_ANSWERS = 3;

/** The answers that set each factor, as readers see them. */
export function gatherVocabulary(
  { questions, groups }: Questionnaire,
  words: QuestionnaireWords,
): Vocabulary {
  const answers = new Map<string, string[]>();
  for (const { id, options } of questions)
    for (const { code, sets } of options)
      for (const factor of sets)
        answers.set(factor, [
          ...(answers.get(factor) ?? []),
          `“${words.questions[id]?.options[code] ?? code}”`,
        ]);
  const factors = [...answers].map(([factor, all]): [string, string] => [
    factor,
    all.length > MOST_ANSWERS ? nameFactor(factor) : all.join(' or '),
  ]);
  return { factors: new Map(factors), groups };
}

/** A condition as lines of a Markdown list. */
export function describeCondition(
  condition: Condition,
  vocabulary: Vocabulary,
  indent = '',
): string[] {
  const say = (factor: string) => vocabulary.factors.get(factor) ?? nameFactor(factor);
  if (typeof condition === 'string') return [`${indent}- ${say(condition)}`];
  if ('all' in condition) {
    if (condition.all.length === 0) return [`${indent}- always`];
    return describeParts('all of these', condition.all, vocabulary, indent);
  }
  if ('any' in condition) return describeParts('any of these', condition.any, vocabulary, indent);
  return describeParts(`at least ${condition.atLeast} of these`, condition.of, vocabulary, indent);
}

/** The same in one line, by the names of the factors. */
export function nameCondition(condition: Condition, vocabulary: Vocabulary): string {
  if (typeof condition === 'string') return nameFactor(condition);
  if ('of' in condition)
    return `at least ${condition.atLeast} of ${nameParts(condition.of, vocabulary).join(', ')}`;
  if ('any' in condition) return nameParts(condition.any, vocabulary).join(' or ');
  if (condition.all.length === 0) return 'always';
  return condition.all
    .map((part) => {
      const named = nameCondition(part, vocabulary);
      return typeof part !== 'string' && 'any' in part && part.any.length > 1
        ? `(${named})`
        : named;
    })
    .join(' and ');
}

function nameParts(parts: readonly Condition[], vocabulary: Vocabulary): string[] {
  const { lists, others } = findLists(parts, vocabulary.groups);
  return [
    ...lists.map((name) => `anything of *${name}*`),
    ...others.map((part) => nameCondition(part, vocabulary)),
  ];
}

function describeParts(
  heading: string,
  parts: readonly Condition[],
  vocabulary: Vocabulary,
  indent: string,
): string[] {
  const { lists, others } = findLists(parts, vocabulary.groups);
  const [only, ...rest] = [
    ...lists.map((name) => [`${indent}- anything of the list *${name}*`]),
    ...others.map((part) => describeCondition(part, vocabulary, indent)),
  ];
  if (only && rest.length === 0 && !heading.startsWith('at least')) return only;
  return [
    `${indent}- ${heading}:`,
    ...lists.map((name) => `${indent}  - anything of the list *${name}*`),
    ...others.flatMap((part) => describeCondition(part, vocabulary, `${indent}  `)),
  ];
}

/** The shared lists whose factors are all here, the longest first, and what else is here. */
function findLists(
  parts: readonly Condition[],
  groups: Questionnaire['groups'],
): { lists: string[]; others: Condition[] } {
  const longestFirst = Object.entries(groups).toSorted(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce<{ lists: string[]; others: Condition[] }>(
    ({ lists, others }, [name, members]) =>
      members.every((factor) => others.includes(factor))
        ? {
            lists: [...lists, name],
            others: others.filter((part) => typeof part !== 'string' || !members.includes(part)),
          }
        : { lists, others },
    { lists: [], others: [...parts] },
  );
}

/** The name of a factor as plain words. */
export function nameFactor(factor: string): string {
  return factor.replaceAll('_', ' ');
}
