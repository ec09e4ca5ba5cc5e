import { BANDS } from '../schemas/questionnaire.ts';
import type { QuestionnaireWords, SharedWords } from '../schemas/questionnaire-words.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import { isOwnSideRoute, isVictimSide } from '../domain/contact/directory.ts';
import { findBanned, type Side } from '../domain/wording/find-banned.ts';
import type { ReadQuestionnaire } from './check-questionnaires.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import { measureReading } from './reading-level.ts';

/** The longest a sentence may be, in words. */
const LONGEST = 25;
/** What the sentences of one outcome may average, in words. */
const AVERAGE = 12;
/** The years of school that one outcome may ask for. */
const GRADE = 6;

/** A text for readers with the path to its field. */
interface Text {
  field: string;
  text: string;
}

/** Checks the words of one questionnaire: no phrase that does harm, short sentences, easy to read. */
export function checkQuestionnaireWording(
  { questionnaire, words }: ReadQuestionnaire,
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  if (!words) return [];
  const { file } = words;
  const names = listNames(services);
  const side = isOwnSideRoute(questionnaire.route) ? 'own-side' : 'victim-side';
  const banned = listBanned(file, listTexts(words.words), wording, side);
  const long = listTexts(words.words)
    .filter(({ text }) => measureReading([text], names).longest > LONGEST)
    .map(({ field }) => ({
      file,
      field,
      message: `a sentence has more than ${LONGEST} words; make two of it`,
    }));
  const hard = listOutcomeTexts(words.words).flatMap(({ field, texts }) => {
    const { average, grade } = measureReading(
      texts.map(({ text }) => text),
      names,
    );
    return [
      ...(average > AVERAGE
        ? [
            {
              file,
              field,
              message: `its sentences average ${average.toFixed(1)} words; shorten them to ${AVERAGE}`,
            },
          ]
        : []),
      ...(grade > GRADE
        ? [
            {
              file,
              field,
              message: `it needs ${grade.toFixed(1)} years of school; use shorter words, to ${GRADE}`,
            },
          ]
        : []),
    ];
  });
  const named = listTexts(words.words).flatMap(({ field, text }) =>
    findStrayFacts(text, side === 'own-side' ? services : []).map((found) => ({
      file,
      field,
      message: `it names "${found}"; numbers come from the records, and this side names no service for people it happens to; remove it`,
    })),
  );
  return [...banned, ...long, ...hard, ...named];
}

/** Checks the words that all questionnaires share, which stand on pages of both sides. */
export function checkSharedWords(
  file: string,
  words: SharedWords,
  wording: readonly BannedPhrases[],
): Fault[] {
  const texts = Object.entries(words).map(([field, text]) => ({ field, text }));
  return listBanned(file, texts, wording);
}

function listBanned(
  file: string,
  texts: readonly Text[],
  wording: readonly BannedPhrases[],
  side?: Side,
): Fault[] {
  return texts.flatMap(({ field, text }) =>
    findBanned(text, wording, side).map(({ found, why }) => ({
      file,
      field,
      message: `"${found}" may not stand here (content/wording.yaml): ${why} Say it another way`,
    })),
  );
}

/** Numbers that could be dialled, and names of services of the other side. */
function findStrayFacts(text: string, services: readonly ReadService[]): string[] {
  const names = services
    .filter(({ record }) => isVictimSide(record))
    .flatMap(({ record }) => [record.name, ...record.formerNames])
    .filter((name) => text.includes(name));
  return [...(text.match(/\+?\d(?:[ -]?\d){4,}/g) ?? []), ...names];
}

/** Names that stand for one word in a count, longest first. */
function listNames(services: readonly ReadService[]): string[] {
  return services
    .flatMap(({ record }) => [record.name, record.provider ?? record.name])
    .toSorted((a, b) => b.length - a.length);
}

function listTexts(words: QuestionnaireWords): Text[] {
  const { questions, contacts, sayings, closing } = words;
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
    ...list('sayings', sayings),
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
