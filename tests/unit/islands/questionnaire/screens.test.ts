import { parse } from 'node-html-parser';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answers,
  beginVisit,
  collectFactors,
  takeStep,
  type Visit,
} from '../../../../src/domain/questionnaire/visit.ts';
import { findInterruption } from '../../../../src/domain/questionnaire/logic.ts';
import {
  CALL,
  findOutcome,
  listContacts,
  listSentences,
} from '../../../../src/domain/questionnaire/outcome.ts';
import type { QuestionnaireData } from '../../../../src/domain/questionnaire/questionnaire-data.ts';
import { OutcomeScreen } from '../../../../src/islands/questionnaire/OutcomeScreen.tsx';
import { QuestionScreen } from '../../../../src/islands/questionnaire/QuestionScreen.tsx';
import { SummaryScreen } from '../../../../src/islands/questionnaire/SummaryScreen.tsx';
import {
  BANK_HOLIDAYS,
  type LoadedQuestionnaire,
  QUESTIONNAIRES,
  SHARED,
} from '../../../support/load-questionnaires.ts';
import { makeRandom } from '../../../support/make-random.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';
import { walkAtRandom } from '../../../support/walk-at-random.ts';

const NOW = new Date('2026-11-25T10:00:00Z');
const WALKS = 60;

if (!SHARED || !BANK_HOLIDAYS) throw new Error('content is missing');
const shared = SHARED;
const { openNow } = UI_WORDS;
const bankHolidays = BANK_HOLIDAYS;

function makeData({ sources }: LoadedQuestionnaire): QuestionnaireData {
  return {
    sources,
    shared,
    openNow,
    bankHolidays,
    leaveTo: 'https://example.org/',
  };
}

/** What a screen shows, without a browser: as it is drawn first. */
function draw<Props extends object>(screen: FunctionComponent<Props>, props: Props) {
  return parse(renderToStaticMarkup(createElement(screen, props)));
}

function drawQuestion(data: QuestionnaireData, visit: Visit, index: number) {
  return draw(QuestionScreen, {
    data,
    visit,
    parts: [{ number: 0, questions: [index] }],
    isChange: false,
    begunAt: undefined,
    step: () => undefined,
  });
}

function drawOutcome(data: QuestionnaireData, answers: Answers) {
  const visit: Visit = { answers, screen: { at: 'outcome' } };
  return draw(OutcomeScreen, { data, visit, step: () => undefined });
}

const flatten = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  // Drawn without a browser, a screen warns that it cannot move the window; there is no other warning.
  const warnings = vi.mocked(console.error).mock.calls.map(String);
  expect(warnings.filter((warning) => !warning.includes('useLayoutEffect'))).toEqual([]);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(QUESTIONNAIRES)('the screens of $route', (loaded) => {
  const data = makeData(loaded);
  const { questionnaire, words } = loaded.sources;
  const { questions } = questionnaire;

  it('offer every option of every question in its words, under no name that could be sent', () => {
    for (const [index, { id, kind, options }] of questions.entries()) {
      const drawn = drawQuestion(data, beginVisit(questionnaire, {}, index), index);
      const inputs = drawn.querySelectorAll('input');
      expect(inputs.map((input) => input.getAttribute('data-option'))).toEqual(
        options.map(({ code }) => `${id}.${code}`),
      );
      for (const input of inputs) {
        expect(input.getAttribute('autocomplete')).toBe('off');
        expect(input.getAttribute('type')).toBe(kind === 'one' ? 'radio' : 'checkbox');
        if (kind === 'many') expect(input.hasAttribute('name')).toBe(false);
      }
      expect(drawn.querySelectorAll('label').map(({ text }) => text.trim())).toEqual(
        options.map(({ code }) => words.questions[id]?.options[code]),
      );
      expect(drawn.querySelector('legend h2')?.text).toBe(words.questions[id]?.text);
      expect(drawn.querySelector('form')).toBeNull();
    }
  });

  it('interrupt with 999 at each option that is urgent now, and at no other', () => {
    let interruptions = 0;
    for (const [index, { options }] of questions.entries())
      for (const { code, sets } of options) {
        const interruption = findInterruption(questionnaire, sets);
        const isInterrupting = interruption !== undefined;
        const visit = takeStep(questionnaire, beginVisit(questionnaire, {}, index), {
          do: 'choose',
          question: index,
          code,
          isInterrupting,
        });
        const drawn = drawQuestion(data, visit, index);
        const panel = drawn.querySelector('.interruption');
        expect(panel !== null, code).toBe(isInterrupting);
        const checked = drawn.querySelectorAll('input[checked]');
        expect(checked.map((input) => input.getAttribute('data-option'))).toEqual([
          `${questions[index]?.id}.${code}`,
        ]);
        if (!interruption) continue;
        interruptions += 1;
        expect(panel?.querySelector('a[href="tel:999"]')).toBeTruthy();
        const named = panel?.querySelectorAll('[data-service]') ?? [];
        expect(named.map((part) => part.getAttribute('data-service'))).toEqual([
          CALL,
          ...interruption.contacts,
        ]);
        for (const sentence of words.interruptions[interruption.id]?.text ?? [])
          expect(panel?.text).toContain(sentence);
        const carriedOn = takeStep(questionnaire, visit, { do: 'carry-on' });
        expect(drawQuestion(data, carriedOn, index).querySelector('.interruption')).toBeNull();
      }
    expect(interruptions).toBeGreaterThan(0);
  });

  it('show what the engine says, on random walks', () => {
    const random = makeRandom(`${loaded.route} ${WALKS}`);
    for (let walk = 0; walk < WALKS; walk += 1) {
      const answers = walkAtRandom(questionnaire, random);
      const outcome = findOutcome(loaded.sources, collectFactors(questionnaire, answers));
      const drawn = drawOutcome(data, answers).querySelector('[data-outcome]');
      expect(drawn?.getAttribute('data-outcome')).toBe(outcome.band);
      expect(drawn?.getAttribute('data-urgent')).toBe(String(outcome.isUrgent));
      const blocks = (drawn?.querySelectorAll('[data-service]') ?? []).filter(
        (block) => !block.parentNode?.closest('[data-service]'),
      );
      const ids = blocks.map((block) => block.getAttribute('data-service'));
      expect(ids).toEqual(listContacts(outcome).map(({ contact }) => contact.id));
      if (outcome.isUrgent) expect(ids.find((id) => id !== 'emergency-bsl')).toBe(CALL);
      const text = flatten(drawn?.text ?? '');
      for (const sentence of listSentences(outcome, { shared, openNow }, NOW, bankHolidays))
        expect(text).toContain(flatten(sentence));
      expect(drawn?.querySelectorAll('ol.steps > li').length).toBeLessThanOrEqual(3);
      expect(drawn?.querySelector(`details [data-service="${CALL}"]`)).toBeNull();
      expect(drawn?.querySelector('form, [name]')).toBeNull();
    }
  });

  it('list every answer that was given, and say where none was', () => {
    const random = makeRandom(`${loaded.route} summary`);
    const answers = walkAtRandom(questionnaire, random);
    const visit: Visit = { answers, screen: { at: 'summary' } };
    const rows = draw(SummaryScreen, { data, visit, step: () => undefined }).querySelectorAll(
      'dl > div',
    );
    expect(rows.map((row) => row.querySelector('dt')?.text)).toEqual(
      questions.map(({ id }) => words.questions[id]?.text),
    );
    for (const [index, { id, options }] of questions.entries()) {
      const chosen = options.filter(({ code }) => answers[id]?.includes(code));
      expect(rows[index]?.querySelector('dd')?.text).toBe(
        chosen.length === 0
          ? shared.notAnswered
          : chosen.map(({ code }) => words.questions[id]?.options[code]).join(''),
      );
    }
  });
});
