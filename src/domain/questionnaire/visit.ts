import { type Answers, chooseOption } from './answers.ts';
import type { AskedLogic } from './asked-questions.ts';
import { listAskedParts, listParts, openNext, type Part } from './parts.ts';

/** Where in a questionnaire somebody is. */
export type Screen =
  | { at: 'questions'; parts: readonly Part[] }
  /** One question again, from the list of answers. */
  | { at: 'change'; question: number }
  | { at: 'summary' }
  | { at: 'outcome' };

/** A visit to a questionnaire: held in memory alone, and gone with the page. */
export interface Visit {
  screen: Screen;
  answers: Answers;
  /** The option, as in `v1.danger`, that was ticked last and interrupts, until it is carried on from. */
  interruptedAt?: string;
  /** What the last press did besides: other answers were cleared, or the next questions opened. */
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
