import type { Question, Questionnaire } from '../../schemas/questionnaire.ts';
import type {
  QuestionnaireWords,
  RouteSayings,
  SharedWords,
} from '../../schemas/questionnaire-words.ts';
import type { KnownDays, OpenWords } from '../opening-hours/open-now.ts';
import { type Logic, takeLogic } from './logic.ts';
import { CALL, type GuideLink, type OutcomeSources } from './outcome.ts';
import { type Directory, findListed } from '../contact/directory.ts';
import { summariseContact } from './contact-summary.ts';

/** An option that sets the one factor of its own name is only that name, as it is in the content. */
type SentOption = string | Question['options'][number];

/** A question with its options so. */
type SentQuestion = Omit<Question, 'options'> & { options: readonly SentOption[] };

/**
 * What the page hands to its script: what repeats the words of its HTML, or the codes of its options, so
 * that it compresses to almost nothing.
 */
export interface QuestionnaireStart extends Pick<OutcomeSources, 'sayings'>, Pick<Logic, 'rules'> {
  questions: readonly SentQuestion[];
  words: QuestionnaireWords['questions'];
}

/** What the script loads when the reader begins, so that the page itself stays small. */
export interface QuestionnaireRest extends Pick<OutcomeSources, 'contacts' | 'guides'> {
  logic: Omit<Logic, 'questions' | 'rules'>;
  words: Omit<QuestionnaireWords, 'questions'>;
  shared: SharedWords;
  openNow: OpenWords;
  bankHolidays: KnownDays;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}

/** Both together, as the screens use it. */
export interface QuestionnaireData extends Pick<
  QuestionnaireRest,
  'shared' | 'openNow' | 'bankHolidays' | 'leaveTo'
> {
  sources: OutcomeSources;
}

/** Parts the data of a questionnaire into what the page holds and what is loaded. */
export function splitData({ sources, ...rest }: QuestionnaireData): {
  start: QuestionnaireStart;
  rest: QuestionnaireRest;
} {
  const { questionnaire, words, contacts, sayings, guides } = sources;
  const { questions, rules, ...logic } = questionnaire;
  const { questions: asked, ...said } = words;
  return {
    start: { questions: questions.map(shortenOptions), rules, words: asked, sayings },
    rest: { logic, words: said, contacts, guides, ...rest },
  };
}

/** Puts together what came with the page and what was loaded. */
export function joinData(
  { questions, rules, words: asked, sayings }: QuestionnaireStart,
  { logic, words, contacts, guides, ...rest }: QuestionnaireRest,
): QuestionnaireData {
  return {
    sources: {
      questionnaire: { questions: questions.map(writeOutOptions), rules, ...logic },
      words: { questions: asked, ...words },
      contacts,
      sayings,
      guides,
    },
    ...rest,
  };
}

function shortenOptions({ options, ...question }: Question): SentQuestion {
  return {
    ...question,
    options: options.map((option) =>
      option.sets.length === 1 && option.sets[0] === option.code ? option.code : option,
    ),
  };
}

function writeOutOptions({ options, ...question }: SentQuestion): Question {
  return {
    ...question,
    options: options.map((option) =>
      typeof option === 'string' ? { code: option, sets: [option] } : option,
    ),
  };
}

/** The ids of every service a questionnaire may name, each once. */
function listServiceIds({ emergency, needs, general, interruptions }: Questionnaire): string[] {
  return [
    ...new Set([
      CALL,
      ...[...emergency, ...general].map(({ service }) => service),
      ...[...needs, ...interruptions].flatMap(({ contacts }) => contacts),
    ]),
  ];
}

/** What the outcomes of a questionnaire are made from: withdrawn services are left out. */
export function gatherSources(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  ending: { sayings: RouteSayings; guides: readonly GuideLink[] },
  directory: Directory,
): OutcomeSources {
  const contacts = listServiceIds(questionnaire).flatMap((id) => {
    const service = findListed(directory, id);
    return service ? [summariseContact(service, directory)] : [];
  });
  return { questionnaire: takeLogic(questionnaire), words, contacts, ...ending };
}
