import type { BankHolidays } from '../../schemas/opening-hours.ts';
import type { Question, Questionnaire } from '../../schemas/questionnaire.ts';
import type {
  QuestionnaireWords,
  RouteSayings,
  SharedWords,
} from '../../schemas/questionnaire-words.ts';
import type { OpenWords } from '../opening-hours/open-now.ts';
import { type Logic, takeLogic } from './logic.ts';
import { CALL, type GuideLink, type OutcomeSources } from './outcome.ts';
import { type Directory, findListed } from '../contact/directory.ts';
import { summariseContact } from './contact-summary.ts';

/** The words that the page holds: most are in its HTML as they are, so that they compress to almost nothing. */
type SentWords = Omit<QuestionnaireWords, 'notes'>;

/** An option that sets the one factor of its own name is only that name, as it is in the content. */
type SentOption = string | Question['options'][number];

/** What the questions need of the logic once somebody presses, and nothing else on the page repeats. */
type LoadedLogic = Pick<Logic, 'askedInDanger' | 'oneInOpen' | 'emergency'>;

/** The rest of the logic, with its options so. */
type SentLogic = Omit<Logic, 'questions' | keyof LoadedLogic> & {
  questions: readonly (Omit<Question, 'options'> & { options: readonly SentOption[] })[];
};

/** What the page hands to its script: the questions, with the words that repeat what the page says. */
export interface QuestionnaireStart extends Pick<OutcomeSources, 'sayings' | 'guides'> {
  questionnaire: SentLogic;
  words: SentWords;
  shared: SharedWords;
}

/** What the script loads when the reader begins, so that the page itself stays small. */
export interface QuestionnaireRest {
  logic: LoadedLogic;
  words: Omit<QuestionnaireWords, keyof SentWords>;
  contacts: OutcomeSources['contacts'];
  openNow: OpenWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}

/** Both together, as the screens use it. */
export interface QuestionnaireData extends Pick<
  QuestionnaireRest,
  'openNow' | 'bankHolidays' | 'leaveTo'
> {
  shared: SharedWords;
  sources: OutcomeSources;
}

/** Parts the data of a questionnaire into what the page holds and what is loaded. */
export function splitData({ sources, shared, ...rest }: QuestionnaireData): {
  start: QuestionnaireStart;
  rest: QuestionnaireRest;
} {
  const { questionnaire, words, contacts, sayings, guides } = sources;
  const { notes, ...sent } = words;
  const { askedInDanger, oneInOpen, emergency, ...logic } = questionnaire;
  return {
    start: {
      questionnaire: shortenOptions(logic),
      words: sent,
      shared,
      sayings,
      guides,
    },
    rest: { logic: { askedInDanger, oneInOpen, emergency }, words: { notes }, contacts, ...rest },
  };
}

/** Puts together what came with the page and what was loaded. */
export function joinData(
  { words: sent, questionnaire, shared, ...start }: QuestionnaireStart,
  { logic, words, contacts, ...rest }: QuestionnaireRest,
): QuestionnaireData {
  return {
    sources: {
      ...start,
      questionnaire: { ...writeOutOptions(questionnaire), ...logic },
      words: { ...sent, ...words },
      contacts,
    },
    shared,
    ...rest,
  };
}

function shortenOptions({ questions, ...logic }: Omit<Logic, keyof LoadedLogic>): SentLogic {
  return {
    ...logic,
    questions: questions.map(({ options, ...question }) => ({
      ...question,
      options: options.map((option) =>
        option.sets.length === 1 && option.sets[0] === option.code ? option.code : option,
      ),
    })),
  };
}

function writeOutOptions({ questions, ...logic }: SentLogic): Omit<Logic, keyof LoadedLogic> {
  return {
    ...logic,
    questions: questions.map(({ options, ...question }) => ({
      ...question,
      options: options.map((option) =>
        typeof option === 'string' ? { code: option, sets: [option] } : option,
      ),
    })),
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
