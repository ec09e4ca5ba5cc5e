import type { Question } from '../../schemas/questionnaire.ts';
import type { Answers } from './answers.ts';
import { changesContacts, isUrgentNow, type AskedLogic } from './asked-questions.ts';

/** Some of the questions that stand together on a screen, by their positions. */
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
export function openNext(
  logic: AskedLogic,
  answers: Answers,
  shown: readonly Part[],
): readonly Part[] {
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
