import { type Answers, chooseOption } from './answers.ts';
import { type AskedLogic, listAskedQuestions } from './asked-questions.ts';

/** Where in a questionnaire somebody is. */
export type Screen =
  /** `isChange` where one answer is changed from the summary. */
  { at: 'question'; index: number; isChange: boolean } | { at: 'summary' } | { at: 'outcome' };

/** A visit to a questionnaire: held in memory alone, and gone with the page. */
export interface Visit {
  screen: Screen;
  answers: Answers;
  /** The option that was ticked last and interrupts, until it is carried on from. */
  interruptedAt?: string;
  /** True if the last press cleared other answers of its question. */
  hasCleared: boolean;
}

/** What somebody can do. */
export type Step =
  | { do: 'choose'; question: number; code: string; isInterrupting: boolean }
  | { do: 'carry-on' | 'next' | 'back' | 'see-help' | 'see-answers' | 'start-again' }
  | { do: 'change'; question: number };

/** The beginning of a visit. */
export function beginVisit(answers: Answers = {}, index = 0): Visit {
  return { screen: { at: 'question', index, isChange: false }, answers, hasCleared: false };
}

/** The visit after a step. Going back or on never loses an answer. */
export function takeStep(logic: AskedLogic, visit: Visit, step: Step): Visit {
  const { questions } = logic;
  const { screen, answers } = visit;
  const show = (next: Screen): Visit => ({ screen: next, answers, hasCleared: false });
  const ask = (index: number, isChange = false) => show({ at: 'question', index, isChange });
  switch (step.do) {
    case 'choose': {
      const question = questions[step.question];
      if (!question) return visit;
      const choice = chooseOption(question, answers[question.id] ?? [], step.code);
      const isChosen = choice.codes.includes(step.code);
      return {
        screen,
        answers: { ...answers, [question.id]: choice.codes },
        ...(step.isInterrupting && isChosen && { interruptedAt: step.code }),
        hasCleared: choice.hasCleared,
      };
    }
    case 'carry-on':
      return show(screen);
    case 'next':
    case 'back': {
      if (screen.at !== 'question') return visit;
      if (screen.isChange) return show({ at: 'summary' });
      const asked = listAskedQuestions(logic, answers, screen.index);
      const next = asked[asked.indexOf(screen.index) + (step.do === 'next' ? 1 : -1)];
      if (next !== undefined) return ask(next);
      return step.do === 'next' ? show({ at: 'outcome' }) : visit;
    }
    case 'see-help':
      return show({ at: 'outcome' });
    case 'see-answers':
      return show({ at: 'summary' });
    case 'change':
      return ask(step.question, true);
    case 'start-again':
      return beginVisit();
  }
}
