import { listAskedFactors } from '../../domain/questionnaire/visit.ts';
import { listFactors } from '../../domain/questionnaire/logic.ts';
import type { QuestionnaireWords } from '../../schemas/questionnaire-words.ts';
import type { Questionnaire } from '../../schemas/questionnaire.ts';
import { sideOf } from '../../vocabulary/audience.ts';
import { BANDS } from '../../vocabulary/names.ts';
import type { LoadedContent, ReadQuestionnaire } from '../content.ts';
import { type Fault, type Finding, inFile } from '../fault.ts';
import { listServiceNames } from '../names.ts';
import { checkReading, checkWords, type Text } from '../wording.ts';
import { describeGuideCrossing } from './sides.ts';

/** What the sentences of one outcome may average, in words. */
const AVERAGE = 12;

const SAYINGS = 'content/questionnaires/en/sayings.yaml';
const GUIDES = 'content/questionnaires/guides.yaml';

/** Checks the words of one questionnaire: one for each part, no harm, short sentences, easy to read. */
export function checkQuestionnaireWords(
  { questionnaire, words: read }: ReadQuestionnaire,
  content: LoadedContent,
): Fault[] {
  if (!read) return [];
  const { file, words } = read;
  const names = listServiceNames(content.services);
  return [
    ...inFile(file, [...checkKeys(questionnaire, words), ...checkUrgent(words)]),
    ...checkWords(file, listTexts(words), content, { side: sideFor(questionnaire) }),
    ...listOutcomeTexts(words).flatMap(({ field, texts }) => {
      const parts = texts.map(({ text }) => text);
      return checkReading(file, field, parts, names, AVERAGE);
    }),
  ];
}

/** Whoever may be in danger reads first of 999. */
function checkUrgent({ outcomes }: QuestionnaireWords): Finding[] {
  if (/\b999\b/.test(outcomes.urgent.heading)) return [];
  const message = 'the heading where danger is named has to say "call 999"; write that';
  return [{ field: 'outcomes.urgent.heading', message }];
}

function sideFor({ route }: Questionnaire): 'doing' | 'receiving' {
  return sideOf([route]) === 'doing' ? 'doing' : 'receiving';
}

/** The words have every key of the logic, and none more. */
function checkKeys(questionnaire: Questionnaire, words: QuestionnaireWords): Finding[] {
  const { questions, notes, interruptions, emergency, needs, general } = questionnaire;
  const contacts = new Set([
    'emergency-999',
    ...[...emergency, ...general].map(({ service }) => service),
    ...[...needs, ...interruptions].flatMap((item) => item.contacts),
  ]);
  return [
    ...compareKeys(
      'questions',
      questions.map(({ id }) => id),
      words.questions,
    ),
    ...questions.flatMap(({ id, options }) =>
      compareKeys(
        `questions.${id}.options`,
        options.map(({ code }) => code),
        (Object.hasOwn(words.questions, id) && words.questions[id]?.options) || {},
      ),
    ),
    ...compareKeys('contacts', [...contacts], words.contacts),
    ...compareKeys(
      'notes',
      notes.map(({ id }) => id),
      words.notes,
    ),
    ...compareKeys(
      'interruptions',
      interruptions.map(({ id }) => id),
      words.interruptions,
    ),
  ];
}

function compareKeys(
  field: string,
  wanted: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Finding[] {
  const missing = wanted
    .filter((key) => !Object.hasOwn(given, key))
    .map((key) => ({ field: `${field}.${key}`, message: 'it is missing; write its words' }));
  const idle = Object.keys(given)
    .filter((key) => !wanted.includes(key))
    .map((key) => ({
      field: `${field}.${key}`,
      message: 'the logic has nothing of this name; correct its spelling or remove it',
    }));
  return [...missing, ...idle];
}

function listTexts(words: QuestionnaireWords): Text[] {
  const { questions, contacts, closing } = words;
  const list = (field: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ field: `${field}[${index}]`, text }));
  return [
    ...Object.entries(questions).flatMap(([id, { text, why, options }]) => [
      { field: `questions.${id}.text`, text },
      { field: `questions.${id}.why`, text: why },
      ...Object.entries(options).map(([code, label]) => ({
        field: `questions.${id}.options.${code}`,
        text: label,
      })),
    ]),
    ...listOutcomeTexts(words).flatMap(({ texts }) => texts),
    ...Object.entries(contacts).map(([id, text]) => ({ field: `contacts.${id}`, text })),
    ...list('closing', closing),
  ];
}

/** What is read as one: each outcome, note and interruption. */
function listOutcomeTexts({ outcomes, notes, interruptions }: QuestionnaireWords) {
  const gather = (field: string, heading: string, name: string, sentences: readonly string[]) => ({
    field,
    texts: [
      { field: `${field}.heading`, text: heading },
      ...sentences.map((text, index) => ({ field: `${field}.${name}[${index}]`, text })),
    ],
  });
  return [
    ...BANDS.map((band) =>
      gather(`outcomes.${band}`, outcomes[band].heading, 'lead', outcomes[band].lead),
    ),
    ...Object.entries(notes).map(([id, { heading, text }]) =>
      gather(`notes.${id}`, heading, 'text', text),
    ),
    ...Object.entries(interruptions).map(([id, { heading, text }]) =>
      gather(`interruptions.${id}`, heading, 'text', text),
    ),
  ];
}

/** Checks what the outcomes say at their end: sentences to say, and the guide that fits. */
export function checkSayings(content: LoadedContent): Fault[] {
  return content.questionnaires.flatMap(({ questionnaire }) => [
    ...checkSentences(questionnaire, content),
    ...inFile(GUIDES, checkGuideChoices(questionnaire, content)),
  ]);
}

function checkSentences(questionnaire: Questionnaire, content: LoadedContent): Fault[] {
  const { route } = questionnaire;
  const own = content.sayings?.[route];
  if (!own) return [];
  const asked = new Set(listAskedFactors(questionnaire));
  const said = own.parts.flatMap(({ say }, index) =>
    Object.entries(say).map(([factor, text]) => ({
      factor,
      field: `${route}.parts[${index}].say.${factor}`,
      text,
    })),
  );
  const texts = [
    ...said,
    ...own.parts.flatMap(({ otherwise: text }, index) =>
      text ? [{ field: `${route}.parts[${index}].otherwise`, text }] : [],
    ),
    ...own.always.map((text, index) => ({ field: `${route}.always[${index}]`, text })),
  ];
  const unknown = said
    .filter(({ factor }) => !asked.has(factor))
    .map(({ factor, field }) => ({
      field,
      message: `no answer sets "${factor}"; correct its spelling, or remove the sentence`,
    }));
  return [
    ...inFile(SAYINGS, unknown),
    ...checkWords(SAYINGS, texts, content, { side: sideFor(questionnaire), asOne: route }),
  ];
}

function checkGuideChoices(questionnaire: Questionnaire, content: LoadedContent): Finding[] {
  const { guideChoices, guideIds } = content;
  const { route } = questionnaire;
  const choices = guideChoices?.[route] ?? [];
  const asked = new Set(listAskedFactors(questionnaire));
  return choices.flatMap(({ guide: id, when }, index) => {
    const unknown = when ? listFactors(when).filter((factor) => !asked.has(factor)) : [];
    const isLast = index === choices.length - 1;
    return [
      ...(guideIds.has(id) ? [] : [`there is no content/guides/${id}.md; correct the id`]),
      ...describeGuideCrossing(id, sideOf([route]), content),
      ...unknown.map((factor) => `no answer sets "${factor}"; correct its spelling`),
      ...(isLast === (when === undefined)
        ? []
        : ['the last guide of a route, and no other, has no "when"']),
    ].map((message) => ({ field: `${route}[${index}]`, message }));
  });
}
