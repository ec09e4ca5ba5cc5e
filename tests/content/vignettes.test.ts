import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listAskedFactors } from '../../src/domain/questionnaire/visit.ts';
import { findOutcome, listContacts, listSentences } from '../../src/domain/questionnaire/outcome.ts';
import { BANK_HOLIDAYS, QUESTIONNAIRES, SHARED } from '../support/load-questionnaires.ts';
import { UI_WORDS } from '../support/ui-words.ts';

/** A made-up person's story, with what should come of their answers. Phrases are regular expressions. */
interface Vignette {
  id: number;
  title: string;
  story: string;
  ticked: string[];
  /** Each of these bands would be right. */
  band: string[];
  urgent?: boolean;
  /** At least one of these is among the three in the open. */
  openOneOf?: string[];
  /** Each of these is, or one of several with "|" between them. */
  openAll?: string[];
  /** None of these is, and none leads; they may be behind "More help". */
  notOpen?: string[];
  says?: string[];
  /** What no sentence says, unless it says not to. */
  neverAdvises?: string[];
  neverSays?: string[];
  why: string;
}

/** The middle of a day, so that hours are the same on every run. */
const NOON = new Date('2026-11-24T12:00:00Z');
const UNLESS_SAID_NOT_TO = String.raw`(?<!\b(?:not|never|no)\b[^.]{0,80}|n['’]t\b[^.]{0,80})`;

describe.each(QUESTIONNAIRES)('stories on $route', ({ route, sources }) => {
  const file = `tests/content/vignettes/${route.replace('.', '-')}.yaml`;
  const vignettes = parse(readFileSync(file, 'utf8')) as Vignette[];
  const asked = listAskedFactors(sources.questionnaire);

  it.each(vignettes)('$id: $title', (vignette) => {
    const { ticked, band, urgent, openOneOf, openAll = [], notOpen = [] } = vignette;
    const { says = [], neverAdvises = [], neverSays = [], why } = vignette;
    expect(ticked.filter((factor) => !asked.includes(factor))).toEqual([]);
    const outcome = findOutcome(sources, new Set(ticked));
    expect(band, why).toContain(outcome.band);
    if (urgent !== undefined) expect(outcome.isUrgent, why).toBe(urgent);

    const open = outcome.first.map(({ contact }) => contact.id);
    const [first] = listContacts(outcome).map(({ contact }) => contact.id);
    if (openOneOf) expect(open.some((id) => openOneOf.includes(id)), `${open.join()}; ${why}`).toBe(true);
    for (const ids of openAll)
      expect(open.some((id) => ids.split('|').includes(id)), `${open.join()}: ${ids}; ${why}`).toBe(true);
    for (const id of notOpen) expect([first, ...open], why).not.toContain(id);

    if (!SHARED || !BANK_HOLIDAYS) throw new Error('content is missing');
    const words = { shared: SHARED, openNow: UI_WORDS.openNow };
    const text = listSentences(outcome, words, NOON, BANK_HOLIDAYS).join('\n');
    for (const phrase of says) expect(text, why).toMatch(new RegExp(phrase, 'i'));
    for (const phrase of neverSays) expect(text, why).not.toMatch(new RegExp(phrase, 'i'));
    for (const phrase of neverAdvises)
      expect(text, why).not.toMatch(new RegExp(`${UNLESS_SAID_NOT_TO}(?:${phrase})`, 'i'));
  });
});
