import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/questionnaire/answers.ts';
import { listAskedQuestions } from '../../../../src/domain/questionnaire/asked-questions.ts';
import { findOptionUrgency } from '../../../../src/domain/questionnaire/interruption.ts';
import { beginVisit, type Step, takeStep } from '../../../../src/domain/questionnaire/visit.ts';
import { QUESTIONNAIRES } from '../../../support/load-questionnaires.ts';

describe.each(QUESTIONNAIRES)('a visit of $route', ({ sources: { questionnaire } }) => {
  const { questions, askedInDanger } = questionnaire;
  const count = questions.length;
  const urgent = questions.flatMap(({ id, options }, index) =>
    options
      .filter(({ sets }) => findOptionUrgency(questionnaire, sets) === 'now')
      .map(({ code }) => ({ index, answers: { [id]: [code] } })),
  );

  /** The questions that somebody sees who only presses "Next", from one on. */
  function walk(answers: Answers, from: number): number[] {
    const seen = [from];
    let visit = beginVisit(answers, from);
    for (let turn = 0; turn <= count; turn += 1) {
      visit = takeStep(questionnaire, visit, { do: 'next' });
      if (visit.screen.at !== 'question') break;
      seen.push(visit.screen.index);
    }
    expect(visit.screen).toEqual({ at: 'outcome' });
    return seen;
  }

  it('asks every question while no answer is urgent now, and then shows help', () => {
    expect(walk({}, 0)).toEqual(questions.map((_, index) => index));
  });

  it('asks only what changes whom to ring after any answer that is urgent now', () => {
    expect(urgent.length).toBeGreaterThan(0);
    for (const { index, answers } of urgent) {
      const [, ...later] = walk(answers, index);
      expect(later.length).toBeLessThanOrEqual(3);
      for (const position of later) {
        const factors = questions[position]?.options.flatMap(({ sets }) => sets) ?? [];
        expect(factors.some((factor) => askedInDanger.includes(factor))).toBe(true);
      }
      const all = listAskedQuestions(questionnaire, answers, index);
      const asked = all.flatMap((position) => questions[position]?.options ?? []);
      for (const factor of askedInDanger)
        expect(asked.some(({ sets }) => sets.includes(factor))).toBe(true);
    }
  });

  it('goes back the way it came, and no further than the first question', () => {
    for (const { index, answers } of urgent) {
      const on = takeStep(questionnaire, beginVisit(answers, index), { do: 'next' });
      if (on.screen.at !== 'question') continue;
      expect(takeStep(questionnaire, on, { do: 'back' }).screen).toMatchObject({ index });
    }
    const first = beginVisit();
    expect(takeStep(questionnaire, first, { do: 'back' }).screen).toEqual(first.screen);
  });

  it('clears an answer that is pressed again, and offers every question from the answers', () => {
    const [question] = questions;
    const code = question?.options[1]?.code ?? '';
    const choose: Step = { do: 'choose', question: 0, code, isInterrupting: false };
    const once = takeStep(questionnaire, beginVisit(), choose);
    expect(once.answers[question?.id ?? '']).toEqual([code]);
    const twice = takeStep(questionnaire, once, choose);
    expect(twice.answers[question?.id ?? '']).toEqual([]);
    for (let index = 0; index < count; index += 1) {
      const changed = takeStep(questionnaire, once, { do: 'change', question: index });
      expect(changed.screen).toEqual({ at: 'question', index, isChange: true });
      expect(takeStep(questionnaire, changed, { do: 'next' }).screen).toEqual({ at: 'summary' });
    }
  });
});
