import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPage } from '../support/built-site.ts';
import { PRINTED_CODES } from '../support/contract.ts';
import { findChangedSite, findLaterSite } from '../support/other-sites.ts';

/** Every end of an address under `/w/` that was ever printed. */
const printed = Object.entries(
  parse(readFileSync('content/printed-codes.yaml', 'utf8')) as Record<string, string>,
);

it('keeps in the ledger every address that was ever in it, with its campaign', () => {
  const kept = Object.entries(PRINTED_CODES).flatMap(([id, codes]) =>
    codes.map((code) => [code, id]),
  );
  expect(printed).toEqual(expect.arrayContaining(kept));
});

it.each(printed)('/w/%s/ answers with its campaign, %s', (code, id) => {
  const { root } = readPage(`/w/${code}/`);
  expect(root.querySelector('[data-campaign]')?.getAttribute('data-campaign')).toBe(id);
  expect(root.querySelector('main [data-service]')).not.toBeNull();
  expect(root.querySelectorAll('main a[href^="/check/"]')).toHaveLength(4);
  const isPoster = code.includes('-');
  expect(root.querySelectorAll('meta[name="robots"][content="noindex"]')).toHaveLength(
    isPoster ? 1 : 0,
  );
});

it('shows the days, the theme and the film of the week of 2024', () => {
  const text = readPage('/w/24a/').root.querySelector('main')?.text ?? '';
  expect(text).toContain('22 to 26 April 2024');
  expect(text).toContain('Join Forces Against Stalking');
  expect(text).toContain('It lasts two minutes.');
  expect(text).toContain('#notaromcom');
});

describe.each([
  ['before', findLaterSite],
  ['during', findChangedSite],
  // The week of 2024 is past on every day on which the site can be built.
  ['after', () => 'dist'],
])('%s the week', async (phase, findSite) => {
  const site = await findSite();
  const { root } = readPage('/w/24a/', site);

  it.each(['/', '/find/', '/for-professionals/'])('is led to from %s while it is near', (path) => {
    const main = readPage(path, site).root.querySelector('main');
    const links = main?.querySelectorAll('[data-linked-week] a') ?? [];
    // The week of 2024 is long past on every day on which this test can run.
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      phase === 'after' ? [] : ['/w/24a/'],
    );
    // The script that says what is open now fills what has this mark, whatever is in it.
    const filled = main?.querySelectorAll('[data-week]') ?? [];
    expect(filled.filter(({ text }) => text !== '')).toEqual([]);
  });

  it('keeps the help and every word, and changes only what comes first', () => {
    const today = readPage('/w/24a/').root;
    const words = (page: typeof root) =>
      new Set(
        (page.querySelector('main')?.text ?? '').split(/\s+/).filter((word) => !/\d/.test(word)),
      );
    expect(root.querySelector('[data-phase]')?.getAttribute('data-phase')).toBe(phase);
    expect(root.querySelector('main a[href="tel:+448088020300"]')).not.toBeNull();
    for (const word of ['National', 'Awareness', 'Week', 'theme:'])
      expect(words(root).has(word), word).toBe(words(today).has(word));
    const parts = root.querySelectorAll('[data-campaign] .callout, [data-campaign] .doors');
    expect(parts.map(({ classNames }) => classNames.split(' ')[0])).toEqual(
      phase === 'during' ? ['callout', 'doors'] : ['doors', 'callout'],
    );
  });
});
