import { sideOf } from '../vocabulary/audience.ts';
import { BANDS } from '../vocabulary/bands.ts';
import type { QuestionnaireWords, SharedWords } from '../schemas/questionnaire-words.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import type { ReadQuestionnaire } from './check-questionnaires.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
  measureReading,
  type Text,
} from './wording.ts';

/** What the sentences of one outcome may average, in words. */
const AVERAGE = 12;

/** Checks the words of one questionnaire: no phrase that does harm, short sentences, easy to read. */
export function checkQuestionnaireWording(
  { questionnaire, words }: ReadQuestionnaire,
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  if (!words) return [];
  const { file } = words;
  const names = listServiceNames(services);
  const texts = listTexts(words.words);
  const isOwnSide = sideOf([questionnaire.route]) === 'doing';
  return [
    ...listBannedFaults(file, texts, wording, isOwnSide ? 'doing' : 'receiving'),
    ...listLongFaults(file, texts, names),
    ...listOutcomeTexts(words.words).flatMap(({ field, texts: parts }) => {
      const pieces = parts.map(({ text }) => text);
      const { average } = measureReading(pieces, names);
      const long =
        average > AVERAGE
          ? [
              {
                file,
                field,
                message: `its sentences average ${average.toFixed(1)} words; shorten them to ${AVERAGE}`,
              },
            ]
          : [];
      return [...long, ...listHardFaults(file, field, pieces, names)];
    }),
    ...listNumberFaults(file, texts),
    ...(isOwnSide ? listNameFaults(file, texts, services) : []),
  ];
}

/** Checks the words that all questionnaires share, which stand on pages of both sides. */
export function checkSharedWords(
  file: string,
  words: SharedWords,
  wording: readonly BannedPhrases[],
): Fault[] {
  const texts = Object.entries(words).map(([field, text]) => ({ field, text }));
  return [...listBannedFaults(file, texts, wording), ...listNumberFaults(file, texts)];
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
