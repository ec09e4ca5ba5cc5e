import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSite, copyContent, readPage } from '../support/built-site.ts';
import { PRINTED_CODES } from '../support/contract.ts';

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
  ['2027-01-08', 'before'],
  ['2027-01-13', 'during'],
  ['2027-01-20', 'after'],
])('built on %s, %s the week', async (BUILD_DATE, phase) => {
  // A week of our own, since no record is as old as the first real one.
  const content = copyContent({
    'campaigns/week-2024.yaml': (text) =>
      text
        .replace('{ from: 2024-04-22, to: 2024-04-26 }', '{ from: 2027-01-11, to: 2027-01-15 }')
        .replace('2024-04-22 to 2024-04-26', '2027-01-11 to 2027-01-15'),
  });
  const site = await buildSite({ CONTENT_DIR: content, BUILD_DATE });
  const { root } = readPage('/w/24a/', site);

  it('keeps the help and every word, and changes what stands first alone', () => {
    const today = readPage('/w/24a/').root;
    const words = (page: typeof root) =>
      new Set(
        (page.querySelector('main')?.text ?? '').split(/\s+/).filter((word) => !/\d/.test(word)),
      );
    expect(root.querySelector('[data-phase]')?.getAttribute('data-phase')).toBe(phase);
    expect(root.querySelector('main a[href="tel:+448088020300"]')).not.toBeNull();
    for (const word of ['National', 'Awareness', 'Week', 'theme:'])
      expect(words(root).has(word), word).toBe(words(today).has(word));
    const main = root.querySelector('main')?.outerHTML ?? '';
    const isNoteFirst = main.indexOf('class="callout') < main.indexOf('stalking-advocacy-service');
    expect(isNoteFirst).toBe(phase === 'during');
  });
});
