import type { Answers } from '../../domain/questionnaire/answers.ts';

/** What was ticked on the sheet before the script arrived. */
export function readTicks(sheet: Element): Answers {
  const ticked = [...sheet.querySelectorAll<HTMLInputElement>('input[data-option]:checked')];
  return ticked.reduce<Record<string, string[]>>((answers, { dataset }) => {
    const [question, code] = (dataset['option'] ?? '').split('.');
    if (!question || !code) return answers;
    return { ...answers, [question]: [...(answers[question] ?? []), code] };
  }, {});
}
