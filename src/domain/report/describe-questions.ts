import type { Agreed } from '../../schemas/agreed.ts';
import type { ContactRule, Questionnaire } from '../../schemas/questionnaire.ts';
import type { Condition } from '../../schemas/conditions.ts';
import type { QuestionnaireWords } from '../../schemas/questionnaire-words.ts';
import { BANDS } from '../../vocabulary/names.ts';
import { findInterruption } from '../questionnaire/logic.ts';
import { findOutcome, type OutcomeSources } from '../questionnaire/outcome.ts';
import {
  describeCondition,
  gatherVocabulary,
  nameCondition,
  nameFactor,
  type Vocabulary,
} from './describe-condition.ts';

/** What the description of a route is made from. */
export interface Described {
  title: string;
  questionnaire: Questionnaire;
  words: QuestionnaireWords;
  sources: OutcomeSources;
  agreed: Agreed;
}

/**
 * What one route shows when, in Markdown and in the words that readers tick and see, for somebody who
 * knows the field and not the program.
 */
export function describeQuestions({
  title,
  questionnaire,
  words,
  sources,
  agreed,
}: Described): string {
  const vocabulary = gatherVocabulary(questionnaire, words);
  const names = new Map(sources.contacts.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? `${id} (withdrawn)`;
  return [
    `# ${title}`,
    ...describeBands(words),
    ...describeAnswers(questionnaire, words, sources, nameOf),
    ...describeGroups(vocabulary),
    ...describeRules(questionnaire, vocabulary),
    ...describeContacts(questionnaire, words, vocabulary, nameOf),
    ...describeNotes(questionnaire, words, vocabulary),
    ...describeInterruptions(questionnaire, words, vocabulary, nameOf),
    '## Said at the end of every outcome',
    list(words.closing),
    ...describeAgreed(questionnaire, agreed, vocabulary, nameOf),
  ].join('\n\n');
}

function describeBands({ outcomes }: QuestionnaireWords): string[] {
  return [
    '## What the outcomes say first',
    'From the least to the most urgent. Without any answer it is the first. No outcome says that all is well.',
    ...BANDS.map(
      (band) => `**${band}**: ${outcomes[band].heading}\n\n${list(outcomes[band].lead)}`,
    ),
  ];
}

function describeAnswers(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  sources: OutcomeSources,
  nameOf: (id: string) => string,
): string[] {
  const openOf = (sets: readonly string[]) =>
    findOutcome(sources, new Set(sets))
      .first.map(({ contact }) => nameOf(contact.id))
      .join(', ');
  const usual = openOf([]);
  const judge = (sets: readonly string[]): string => {
    const outcome = findOutcome(sources, new Set(sets));
    const interruption = findInterruption(questionnaire, sets);
    const open = openOf(sets);
    return [
      sets.map(nameFactor).join(', '),
      outcome.band,
      outcome.isUrgent ? '999 leads' : '',
      interruption ? `“${words.interruptions[interruption.id]?.heading ?? ''}”` : '',
      open === usual ? '' : open,
    ].join(' | ');
  };
  return [
    '## Each answer on its own',
    `Without any answer, the three contacts in the open are ${usual}; the last column says where they differ. Further below, each answer goes by its name.`,
    ...questionnaire.questions.map(({ id, kind, options }) => {
      const asked = words.questions[id];
      return [
        `### ${asked?.text ?? id}`,
        '',
        `${asked?.why ?? ''} (${kind === 'one' ? 'One answer.' : 'Any number of answers.'})`,
        '',
        '| answer | its name | outcome | 999 | shown at once | in the open |',
        '|---|---|---|---|---|---|',
        ...options
          .filter(({ sets }) => sets.length > 0)
          .map(({ code, sets }) => `| ${asked?.options[code] ?? code} | ${judge(sets)} |`),
      ].join('\n');
    }),
  ];
}

function describeGroups({ groups, factors }: Vocabulary): string[] {
  return [
    '## Lists that several rules share',
    ...Object.entries(groups).map(
      ([name, members]) =>
        `*${name}*:\n\n${list(members.map((factor) => factors.get(factor) ?? nameFactor(factor)))}`,
    ),
  ];
}

function describeRules({ rules }: Questionnaire, vocabulary: Vocabulary): string[] {
  return [
    '## Rules',
    'The outcome is the highest that a rule asks for. No rule lowers anything.',
    ...rules.map(({ id, when, atLeast, urgent, basis, reviewer }) =>
      [
        `### ${id}: at least ${atLeast}${urgent ? ', and 999 leads' : ''}`,
        describeCondition(when, vocabulary).join('\n'),
        `Based on: ${basis}.${reviewer ? ` Read by: ${reviewer}.` : ''}`,
      ].join('\n\n'),
    ),
  ];
}

function describeContacts(
  { emergency, needs, general }: Questionnaire,
  words: QuestionnaireWords,
  vocabulary: Vocabulary,
  nameOf: (id: string) => string,
): string[] {
  const say = (when: Condition | undefined) =>
    when === undefined ? 'always' : nameCondition(when, vocabulary);
  const describeContact = ({ service, when, openWhen, closedWhen, needsWay }: ContactRule) =>
    [
      `- **${nameOf(service)}** (“${words.contacts[service] ?? ''}”): ${say(when)}`,
      ...(openWhen ? [`in the open with: ${say(openWhen)}`] : []),
      ...(closedWhen ? [`not in the open with: ${say(closedWhen)}`] : []),
      ...(needsWay ? ['never in the open while nobody can reach it'] : []),
    ].join('\n  - ');
  return [
    '## Who is shown',
    'Three contacts are in the open, the others behind “More help”. At most two of the three are there only for a need, and one of the first two answers day and night. Nobody under 18 sees a service that is only for adults, and nobody who lives elsewhere sees a local one: the records say which. “At priority” means that help is wanted today, “is urgent” that 999 leads.',
    '### Beside 999',
    emergency.map(describeContact).join('\n'),
    '### For a need, before those for everybody',
    list(
      needs.map(
        ({ contacts, when }) => `**${contacts.map(nameOf).join('**, then **')}**: ${say(when)}`,
      ),
    ),
    '### For everybody, in this order',
    general.map(describeContact).join('\n'),
  ];
}

function describeNotes(
  { notes }: Questionnaire,
  words: QuestionnaireWords,
  vocabulary: Vocabulary,
): string[] {
  return [
    '## What else is said',
    ...notes.map(({ id, when, first }) => {
      const note = words.notes[id];
      return [
        `### ${note?.heading ?? id}`,
        `${first ? 'Before the contacts' : 'After the contacts'}, with: ${nameCondition(when, vocabulary)}`,
        (note?.text ?? []).map((sentence) => `> ${sentence}`).join('\n>\n'),
      ].join('\n\n');
    }),
  ];
}

function describeInterruptions(
  { interruptions }: Questionnaire,
  words: QuestionnaireWords,
  vocabulary: Vocabulary,
  nameOf: (id: string) => string,
): string[] {
  return [
    '## What is shown at once, at an answer that is urgent now',
    'The first that fits.',
    ...interruptions.map(({ id, when, contacts }) => {
      const shown = words.interruptions[id];
      return [
        `### ${shown?.heading ?? id}`,
        `With: ${nameCondition(when, vocabulary)}`,
        (shown?.text ?? []).map((sentence) => `> ${sentence}`).join('\n>\n'),
        `Beside it: ${['999', ...contacts.map(nameOf)].join(', ')}.`,
      ].join('\n\n');
    }),
  ];
}

/** What no rule may fall short of, as far as it is about this route. */
function describeAgreed(
  { route }: Questionnaire,
  { judgements, help, contacts, order }: Agreed,
  { factors }: Vocabulary,
  nameOf: (id: string) => string,
): string[] {
  const say = (names: readonly string[]) =>
    names
      .filter((factor) => factors.has(factor))
      .map(nameFactor)
      .join(', ');
  return [
    '## What was agreed, which no rule may fall short of',
    list([
      ...judgements
        .filter(({ routes }) => routes.includes(route))
        .map(
          ({ ticked, together, atLeast, urgent, why }) =>
            `At least **${atLeast}**${urgent ? ', and 999 leads' : ''}: ${say(ticked)}${together ? ` — with any of: ${say(together)}` : ''}. *${why}*`,
        ),
      ...help
        .filter(({ routes }) => routes.includes(route))
        .map(({ ticked, contacts: first, notes, why }) => {
          const named = [...first.map(nameOf), ...notes.map((id) => `the note “${id}”`)].join(', ');
          return `First **${named}**, with: ${say(ticked)}. *${why}*`;
        }),
      ...contacts.map(
        ({ service, onlyWith, why }) => `${nameOf(service)} only with ${say(onlyWith)}. *${why}*`,
      ),
      ...order
        .filter(({ routes }) => routes.includes(route))
        .map(({ before, after, why }) => `${nameOf(before)} before ${nameOf(after)}. *${why}*`),
    ]),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
