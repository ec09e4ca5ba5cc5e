import { describe, expect, it } from 'vitest';
import {
  type Answers,
  beginVisit,
  listAskedParts,
  listParts,
  type Step,
  takeStep,
  type Visit,
} from '../../../../src/domain/questionnaire/visit.ts';
import { findOptionUrgency } from '../../../../src/domain/questionnaire/logic.ts';
import { QUESTIONNAIRES } from '../../../support/load-questionnaires.ts';

/** The questions on the screen, by their positions. */
function listShown({ screen }: Visit): number[] {
  return screen.at === 'questions' ? screen.parts.flatMap(({ questions }) => questions) : [];
}

describe.each(QUESTIONNAIRES)('a visit of $route', ({ sources: { questionnaire } }) => {
  const { questions, askedInDanger } = questionnaire;
  const parts = listParts(questions);
  const urgent = questions.flatMap(({ id, options }, index) =>
    options
      .filter(({ sets }) => findOptionUrgency(questionnaire, sets) === 'now')
      .map(({ code }) => ({ index, code, answers: { [id]: [code] } })),
  );

  /** What somebody sees, screen by screen, who only presses "Next". */
  function walk(answers: Answers, from: number): number[][] {
    let visit = beginVisit(questionnaire, answers, from);
    const seen: number[][] = [];
    for (let turn = 0; turn <= parts.length; turn += 1) {
      if (visit.screen.at !== 'questions') break;
      seen.push(listShown(visit));
      visit = takeStep(questionnaire, visit, { do: 'next' });
    }
    expect(visit.screen).toEqual({ at: 'outcome' });
    return seen;
  }

  /** The visit after an option was pressed, by its place. */
  function choose(visit: Visit, question: number, option: number): Visit {
    const code = questions[question]?.options[option]?.code ?? '';
    return takeStep(questionnaire, visit, { do: 'choose', question, code, isInterrupting: false });
  }

  it('asks every question once, in three screens, while no answer is urgent now', () => {
    const seen = walk({}, 0);
    expect(seen).toHaveLength(3);
    expect(seen.flat()).toEqual(questions.map((_, index) => index));
    // Safety and voice come before the rest.
    expect(seen[0]).toEqual([0, 1]);
  });

  it('asks only what changes whom to ring after any answer that is urgent now', () => {
    expect(urgent.length).toBeGreaterThan(0);
    for (const { index, answers } of urgent) {
      const [begun = [], ...later] = walk(answers, index);
      expect(begun).toContain(index);
      expect(later.flat().length).toBeLessThanOrEqual(3);
      for (const position of later.flat()) {
        const factors = questions[position]?.options.flatMap(({ sets }) => sets) ?? [];
        expect(factors.some((factor) => askedInDanger.includes(factor))).toBe(true);
      }
      const asked = listAskedParts(questionnaire, answers, []).flatMap((part) => part.questions);
      const factors = asked.flatMap((position) =>
        (questions[position]?.options ?? []).flatMap(({ sets }) => sets),
      );
      for (const factor of askedInDanger) expect(factors).toContain(factor);
    }
  });

  it('lets nothing vanish from the screen at an answer that is urgent now', () => {
    for (const { index, code } of urgent) {
      const before = beginVisit(questionnaire, {}, index);
      const step: Step = { do: 'choose', question: index, code, isInterrupting: true };
      const after = takeStep(questionnaire, before, step);
      expect(listShown(after)).toEqual(listShown(before));
      expect(after.interruptedAt).toBe(`${questions[index]?.id}.${code}`);
    }
  });

  it('opens the next questions below once safety and voice are answered, and closes them no more', () => {
    const [first, second] = parts;
    // The first answer that is not urgent now, from the end: "Prefer not to say".
    const answerFirst = (visit: Visit) =>
      questions[0]?.kind === 'one' ? choose(visit, 0, questions[0].options.length - 1) : visit;
    const begun = answerFirst(beginVisit(questionnaire));
    expect(listShown(begun)).toEqual(first?.questions);
    expect(begun.news).toBeUndefined();
    const opened = choose(begun, 1, 0);
    expect(listShown(opened)).toEqual([...(first?.questions ?? []), ...(second?.questions ?? [])]);
    expect(opened.news).toBe('opened');
    const unticked = choose(opened, 1, 0);
    expect(unticked.answers[questions[1]?.id ?? '']).toEqual([]);
    expect(listShown(unticked)).toEqual(listShown(opened));
    expect(unticked.news).toBeUndefined();
  });

  it('opens nothing below an answer that is urgent now, so that the way to help stays there', () => {
    for (const { index, answers } of urgent.filter(({ index: at }) => at === 0)) {
      const visit = choose(beginVisit(questionnaire, answers, index), 1, 0);
      expect(listShown(visit)).toEqual(parts[0]?.questions);
    }
  });

  it('goes back the way it came, and no further than the first questions', () => {
    for (const { index, answers } of urgent) {
      const begun = beginVisit(questionnaire, answers, index);
      const on = takeStep(questionnaire, begun, { do: 'next' });
      if (on.screen.at !== 'questions') continue;
      expect(listShown(takeStep(questionnaire, on, { do: 'back' }))).toContain(index);
    }
    const first = beginVisit(questionnaire);
    expect(takeStep(questionnaire, first, { do: 'back' }).screen).toEqual(first.screen);
  });

  it('clears an answer that is pressed again, and offers every question from the answers', () => {
    const once = choose(beginVisit(questionnaire), 0, 1);
    expect(once.answers[questions[0]?.id ?? '']).toEqual([questions[0]?.options[1]?.code]);
    const twice = choose(once, 0, 1);
    expect(twice.answers[questions[0]?.id ?? '']).toEqual([]);
    for (const question of questions.keys()) {
      const changed = takeStep(questionnaire, once, { do: 'change', question });
      expect(changed.screen).toEqual({ at: 'change', question });
      expect(takeStep(questionnaire, changed, { do: 'next' }).screen).toEqual({ at: 'summary' });
    }
  });
});
