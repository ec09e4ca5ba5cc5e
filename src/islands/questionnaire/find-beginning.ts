import type { Answers } from '../../domain/questionnaire/answers.ts';
import { findInterruption } from '../../domain/questionnaire/interruption.ts';
import type { Logic } from '../../domain/questionnaire/logic.ts';
import { beginVisit, type Visit } from '../../domain/questionnaire/visit.ts';

/** Where the questions begin. */
export interface Beginning {
  visit: Visit;
  /** The option that was pressed on the sheet, and where it stood in the window. */
  at?: { option: string; top: number };
}

/**
 * Works out where to begin: at the question whose option was pressed last, with all that was ticked on
 * the sheet before the script arrived.
 *
 * @param option `QUESTION.CODE`, or empty where no option was pressed
 */
export function findBeginning(sheet: Element, option: string, questionnaire: Logic): Beginning {
  const ticks = readTicks(sheet);
  const [id = '', code = ''] = option.split('.');
  const found = questionnaire.questions.findIndex((question) => question.id === id);
  const sets = questionnaire.questions[found]?.options.find((other) => other.code === code)?.sets;
  const isInterrupting =
    ticks[id]?.includes(code) && findInterruption(questionnaire, sets ?? []) !== undefined;
  const input = sheet.querySelector(`[data-option="${CSS.escape(option)}"]`);
  return {
    visit: {
      ...beginVisit(questionnaire, ticks, Math.max(0, found)),
      ...(isInterrupting && { interruptedAt: option }),
    },
    ...(input && { at: { option, top: input.getBoundingClientRect().top } }),
  };
}

function readTicks(sheet: Element): Answers {
  const ticked = [...sheet.querySelectorAll<HTMLInputElement>('input[data-option]:checked')];
  return ticked.reduce<Record<string, string[]>>((answers, { dataset }) => {
    const [question, code] = (dataset['option'] ?? '').split('.');
    if (!question || !code) return answers;
    return { ...answers, [question]: [...(answers[question] ?? []), code] };
  }, {});
}
