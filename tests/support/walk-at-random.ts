import type { Answers } from '../../src/domain/questionnaire/visit.ts';
import type { Logic } from '../../src/domain/questionnaire/logic.ts';

/**
 * Answers that somebody might give: one to each question that takes one, up to two to the others.
 *
 * @param random gives numbers from 0 up to 1
 */
export function walkAtRandom(
  { questions }: Pick<Logic, 'questions'>,
  random: () => number,
): Answers {
  return Object.fromEntries(
    questions.map(({ id, kind, options }) => {
      const open = options.filter(({ exclusive }) => !exclusive);
      const count = kind === 'one' ? 1 : Math.floor(random() * 3);
      const codes = Array.from(
        { length: count },
        () => open[Math.floor(random() * open.length)]?.code ?? '',
      );
      return [id, [...new Set(codes)]];
    }),
  );
}
