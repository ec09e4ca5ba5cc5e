import { readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Answers } from '../../../../src/domain/questionnaire/visit.ts';
import { OutcomeScreen } from '../../../../src/islands/questionnaire/OutcomeScreen.tsx';
import {
  BANK_HOLIDAYS,
  type LoadedQuestionnaire,
  QUESTIONNAIRES,
  SHARED,
} from '../../../support/load-questionnaires.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';
import { countWords } from '../../../support/visible-words.ts';

/** The most words that an outcome shows in the open. */
const MOST = 220;

if (!SHARED || !BANK_HOLIDAYS) throw new Error('content is missing');
const shared = SHARED;
const bankHolidays = BANK_HOLIDAYS;

/** What somebody ticks if all these factors are true of them. */
function answer({ sources }: LoadedQuestionnaire, factors: readonly string[]): Answers {
  return Object.fromEntries(
    sources.questionnaire.questions.map(({ id, options }) => [
      id,
      options
        .filter(({ sets }) => sets.length > 0 && sets.every((factor) => factors.includes(factor)))
        .map(({ code }) => code),
    ]),
  );
}

/**
 * What does not count: what is only for paper, and what has to be read before any call in danger,
 * however long it is: 999 where it leads, and the notes above the contacts.
 */
const LEFT_OUT =
  '.paper-only, .paper-heading, .outcome > div > .callout[data-note], .outcome > div > .contact-card';

/** An outcome as it is on the screen, without {@link LEFT_OUT}. */
function drawOutcome(loaded: LoadedQuestionnaire, factors: readonly string[]): HTMLElement {
  const drawn = parse(
    renderToStaticMarkup(
      createElement(OutcomeScreen, {
        data: {
          sources: loaded.sources,
          shared,
          openNow: UI_WORDS.openNow,
          bankHolidays,
          leaveTo: 'https://example.org/',
        },
        visit: { answers: answer(loaded, factors), screen: { at: 'outcome' } },
        step: () => undefined,
      }),
    ),
  );
  for (const part of drawn.querySelectorAll(LEFT_OUT)) part.remove();
  return drawn;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00Z'), toFake: ['Date'] });
  // Drawn without a browser, a screen warns that it cannot move the window.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const rows: string[] = [];
afterAll(() => {
  console.log(['outcomes        stories  middle  most', ...rows].join('\n'));
});

it.each(QUESTIONNAIRES)(
  `an outcome of $route shows at most ${MOST} words in the open, for every story`,
  (loaded) => {
    const file = `tests/content/vignettes/${loaded.route.replace('.', '-')}.yaml`;
    const stories = parseYaml(readFileSync(file, 'utf8')) as { id: number; ticked: string[] }[];
    const counts = stories
      .map(({ id, ticked }) => ({ id, words: countWords(drawOutcome(loaded, ticked)) }))
      .toSorted((a, b) => a.words - b.words);
    const middle = counts[Math.floor(counts.length / 2)]?.words;
    const longest = counts.at(-1)?.words;
    rows.push(
      loaded.route.padEnd(15) +
        [counts.length, middle, longest].map((n) => String(n).padStart(7)).join(''),
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.filter(({ words }) => words > MOST)).toEqual([]);
  },
);
