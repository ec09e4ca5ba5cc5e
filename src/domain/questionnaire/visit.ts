import type { Question, Questionnaire } from '../../schemas/questionnaire.ts';
import { assess, type Logic } from './logic.ts';

/** The codes chosen, by the id of their question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a press of an option changes. */
export interface Choice {
  codes: readonly string[];
  /** True if other answers of the question were cleared by it. */
  hasCleared: boolean;
}

/** The codes of a question's answer after an option was pressed. */
export function chooseOption(question: Question, codes: readonly string[], code: string): Choice {
  const option = question.options.find((candidate) => candidate.code === code);
  if (!option) return { codes, hasCleared: false };
  const isChosen = codes.includes(code);
  if (question.kind === 'one' && !isChosen) return { codes: [code], hasCleared: false };
  if (isChosen) return { codes: codes.filter((other) => other !== code), hasCleared: false };
  const exclusive = new Set(
    question.options.flatMap((other) => (other.exclusive ? [other.code] : [])),
  );
  const kept = option.exclusive ? [] : codes.filter((other) => !exclusive.has(other));
  return { codes: [...kept, code], hasCleared: kept.length < codes.length };
}

/** The factors that answers set, in whichever order they were given. */
export function collectFactors(
  { questions }: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): Set<string> {
  return new Set(
    questions.flatMap(({ id, options }) =>
      options.filter(({ code }) => answers[id]?.includes(code)).flatMap(({ sets }) => sets),
    ),
  );
}

/** Every factor that can be ticked in a questionnaire, each once. */
export function listAskedFactors({ questions }: Pick<Questionnaire, 'questions'>): string[] {
  return [...new Set(questions.flatMap(({ options }) => options.flatMap(({ sets }) => sets)))];
}

/** What the choice of questions depends on. */
export type AskedLogic = Pick<Logic, 'questions' | 'rules' | 'askedInDanger'>;

/** True if some answer is urgent now. */
export function isUrgentNow(logic: AskedLogic, answers: Answers): boolean {
  return assess(logic, collectFactors(logic, answers)).urgency === 'now';
}

/** True if an answer to the question changes whom to ring, so that it is asked in danger too. */
function changesContacts(
  { askedInDanger }: Pick<AskedLogic, 'askedInDanger'>,
  { options }: Question,
): boolean {
  return options.some(({ sets }) => sets.some((factor) => askedInDanger.includes(factor)));
}

/** Some of the questions, together on a screen, by their positions. */
export interface Part {
  /** Which of the parts it is. */
  number: number;
  questions: readonly number[];
}

/** Whether somebody is safe, and whether they can speak: asked of everybody before the rest. */
const ASKED_FIRST = 2;

/** The questions in three parts: safety and voice, and the rest in two halves. */
export function listParts(questions: readonly unknown[]): Part[] {
  const positions = questions.map((_, position) => position);
  const middle = ASKED_FIRST + Math.floor((questions.length - ASKED_FIRST) / 2);
  return [
    positions.slice(0, ASKED_FIRST),
    positions.slice(ASKED_FIRST, middle),
    positions.slice(middle),
  ].map((part, number) => ({ number, questions: part }));
}

/**
 * The parts that somebody is led through, each with the questions that are asked there: all of them,
 * or, once an answer is urgent now, only those with an answer and those that change whom to ring. The
 * others can still be answered from the list of answers.
 *
 * @param shown the parts on the screen, which stay as they are: nothing vanishes under a finger
 */
export function listAskedParts(
  logic: AskedLogic,
  answers: Answers,
  shown: readonly Part[],
): Part[] {
  const isUrgent = isUrgentNow(logic, answers);
  return listParts(logic.questions)
    .map(
      (part) =>
        shown.find(({ number }) => number === part.number) ?? {
          ...part,
          questions: part.questions.filter(
            (position) => !isUrgent || isAskedInDanger(logic, answers, position),
          ),
        },
    )
    .filter(({ questions }) => questions.length > 0);
}

/**
 * The parts on a screen after an answer: with the next one below, where the last ends in a question
 * with one answer and each such question of it has one. Not after an answer that is urgent now: the
 * way to help stays where it is.
 */
function openNext(logic: AskedLogic, answers: Answers, shown: readonly Part[]): readonly Part[] {
  const last = shown[shown.length - 1];
  if (!last || isUrgentNow(logic, answers) || !isSettled(logic.questions, answers, last))
    return shown;
  const next = listAskedParts(logic, answers, shown).find(({ number }) => number > last.number);
  return next ? [...shown, next] : shown;
}

function isAskedInDanger(logic: AskedLogic, answers: Answers, position: number): boolean {
  const question = logic.questions[position];
  return (
    question !== undefined &&
    (changesContacts(logic, question) || (answers[question.id] ?? []).length > 0)
  );
}

function isSettled(
  questions: readonly Question[],
  answers: Answers,
  { questions: positions }: Part,
): boolean {
  const asked = positions.flatMap((position) => questions[position] ?? []);
  return (
    asked[asked.length - 1]?.kind === 'one' &&
    asked.every(({ id, kind }) => kind === 'many' || (answers[id] ?? []).length > 0)
  );
}

/** Where in a questionnaire somebody is. */
export type Screen =
  | { at: 'questions'; parts: readonly Part[] }
  /** One question again, from the list of answers. */
  | { at: 'change'; question: number }
  | { at: 'summary' }
  | { at: 'outcome' };

/** A visit to a questionnaire: held only in memory, and gone with the page. */
export interface Visit {
  screen: Screen;
  answers: Answers;
  /** The option, as in `v1.danger`, that was ticked last and interrupts, until it is carried on from. */
  interruptedAt?: string;
  /** What else the last press did: other answers were cleared, or the next questions opened. */
  news?: 'cleared' | 'opened';
}

/** What somebody can do. */
export type Step =
  | { do: 'choose'; question: number; code: string; isInterrupting: boolean }
  | { do: 'carry-on' | 'next' | 'back' | 'see-help' | 'see-answers' | 'start-again' }
  | { do: 'change'; question: number };

/**
 * The beginning of a visit.
 *
 * @param position of the question with whose part it begins
 */
export function beginVisit(logic: AskedLogic, answers: Answers = {}, position = 0): Visit {
  const parts = listParts(logic.questions).filter(({ questions }) => questions.includes(position));
  return { screen: { at: 'questions', parts: openNext(logic, answers, parts) }, answers };
}

/** The visit after a step. Going back or on never loses an answer. */
export function takeStep(logic: AskedLogic, visit: Visit, step: Step): Visit {
  const { screen, answers } = visit;
  const show = (next: Screen): Visit => ({ screen: next, answers });
  switch (step.do) {
    case 'choose':
      return choose(logic, visit, step);
    case 'carry-on':
      return show(screen);
    case 'next':
    case 'back': {
      if (screen.at === 'change') return show({ at: 'summary' });
      if (screen.at !== 'questions') return visit;
      const asked = listAskedParts(logic, answers, screen.parts);
      const numbers = screen.parts.map(({ number }) => number);
      const part =
        step.do === 'next'
          ? asked.find(({ number }) => number > Math.max(...numbers))
          : asked.filter(({ number }) => number < Math.min(...numbers)).pop();
      if (part) return show({ at: 'questions', parts: [part] });
      return step.do === 'next' ? show({ at: 'outcome' }) : visit;
    }
    case 'see-help':
      return show({ at: 'outcome' });
    case 'see-answers':
      return show({ at: 'summary' });
    case 'change':
      return show({ at: 'change', question: step.question });
    case 'start-again':
      return beginVisit(logic);
  }
}

function choose(
  logic: AskedLogic,
  visit: Visit,
  { question: position, code, isInterrupting }: Extract<Step, { do: 'choose' }>,
): Visit {
  const question = logic.questions[position];
  if (!question) return visit;
  const { codes, hasCleared } = chooseOption(question, visit.answers[question.id] ?? [], code);
  const answers = { ...visit.answers, [question.id]: codes };
  const { screen } = visit;
  const shown = screen.at === 'questions' ? screen.parts : [];
  const parts = openNext(logic, answers, shown);
  const hasOpened = parts !== shown;
  const news = hasCleared ? 'cleared' : hasOpened ? 'opened' : undefined;
  return {
    screen: hasOpened ? { at: 'questions', parts } : screen,
    answers,
    ...(isInterrupting && codes.includes(code) && { interruptedAt: `${question.id}.${code}` }),
    ...(news && { news }),
  };
}
