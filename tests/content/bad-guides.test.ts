import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { checkSpelling } from '../../src/content-check/check-spelling.ts';
import { listTexts } from '../../src/content-check/check-page-wording.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { copyContent } from '../support/built-site.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';

const REPORT = 'guides/guide-report-to-police.md';
const OWN = 'guides/guide-own-behaviour.md';

function damage(file: string, from: string | RegExp, to: string): string {
  return copyContent({
    [file]: (text) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${String(from)}`);
      return changed;
    },
  });
}

/** What an editor gets wrong in a guide, and the line that says so. */
const mistakes: [string, string, string | RegExp, string, RegExp][] = [
  ['no front matter', REPORT, /^---\n/, '', /report-to-police\.md: begin with a line "---"/],
  ['broken YAML', REPORT, 'first:', 'first: [', /report-to-police\.md: line \d+: this is not valid YAML/],
  ['a missing field', REPORT, /review: .*\n---/, '---', /review: it is missing/],
  ['an unknown field', REPORT, 'summary:', 'sumary: x\nsummary:', /sumary: there is no field of this name/],
  ['another code', REPORT, 'code: report', 'code: police', /code: the code of this guide is "report" for ever/],
  ['an unknown service', REPORT, 'contact: police-101', 'contact: police-102', /first\.contact: there is no content\/services\/police-102\.yaml/],
  ['an unknown service in the text', REPORT, '{{police-101}}', '{{police-102}}', /text: there is no content\/services\/police-102\.yaml/],
  ['an unknown guide', REPORT, 'guide-protection-orders]', 'guide-orders]', /next\[\d\]: there is no other content\/guides\/guide-orders\.md/],
  ['a link to nothing', REPORT, '(/g/again/)', '(/g/agian/)', /text: "\/g\/agian\/" is no page of this site/],
  ['a link to another site', REPORT, '(/g/again/)', '(https://example.org/)', /text: it holds an address of another site/],
  ['a typed number', REPORT, 'You can ring without proof.', 'You can ring 0808 802 0300.', /text: it names the number "0808 802 0300"; numbers come from the records/],
  ['a mark with a space', REPORT, '{{police-101}}', '{{police 101}}', /text: it holds a mark that is not of the form \{\{id\}\}/],
  ['an hour without a source', REPORT, 'You can ring without proof.', 'It is open 9am to 5pm.', /facts: "It is open 9am to 5pm\." states a fact/],
  ['a duty without a source', REPORT, 'You can ring without proof.', 'The police have to come.', /facts: "The police have to come\." states a fact/],
  ['a place where somebody could be waited for', REPORT, 'You can ring without proof.', 'The hubs are in a town.', /"hubs are in" may not stand here/],
  ['HTML', REPORT, 'You can ring without proof.', '<b>You can ring.</b>', /text: it holds HTML/],
  ['a claim that the text has not', REPORT, 'says: It is the police number', 'says: It is a police number', /facts\[0\]\.says: the text has no "It is a police number/],
  ['a claim with an unknown source', REPORT, 'sources: [ofcom, systemtek]', 'sources: [ofcom, system]', /facts\[\d\]\.sources: "system" is not a key/],
  ['a fact without a claim', REPORT, 'You can ring without proof.', 'The Police Act of 1996 says so.', /facts: "The Police Act of 1996 says so\." states a fact; add it with its source/],
  ['a source of nothing', REPORT, 'sources:\n', 'sources:\n  idle: { title: A, publisher: B, date: undated, kind: own }\n', /sources\.idle: no claim names this source/],
  ['a review before the reading', REPORT, /review: 2027-05-24/, 'review: 2026-11-01', /review: it is not after the day of "reviewed"/],
  ['a day to come', REPORT, 'reviewed: 2026-11-24', 'reviewed: 2026-11-25', /reviewed: 2026-11-25 is after today/],
  ['a long sentence', REPORT, 'You can ring without proof.', `You can ring ${'and read and wait and ask '.repeat(5)}now.`, /text: a sentence has more than 25 words; make two of it: You can ring/],
  ['hard words', REPORT, 'You can ring without proof.', 'Notwithstanding considerable evidential uncertainties, institutional responsibilities necessitate comprehensive documentation. '.repeat(12), /text: it needs \d+\.\d years of school; use shorter words/],
  ['too many words', REPORT, 'You can ring without proof.', 'You can ring now. '.repeat(60), /text: it has \d+ words; split it, or shorten it to 700/],
  ['a sentence that reassures', REPORT, 'You can ring without proof.', 'You are safe now.', /text: "You are safe.*" may not stand here/],
  ['a service of the other side', OWN, 'contact: nhs-111', 'contact: victim-support', /first\.contact: "victim-support" is for people it happens to/],
  ['the name of one in the text', OWN, 'You can stop, even', 'The National Stalking Helpline can. You can stop, even', /text: it names "National Stalking Helpline"/],
  ['a guide of the other side', OWN, 'next: [guide-next-ten-minutes]', 'next: [guide-safe-today]', /next\[0\]: "guide-safe-today" is not for the readers of this guide/],
];

describe.each(mistakes)('%s', (_, file, from, to, message) => {
  it('is one clear line', () => {
    const lines = checkContent(damage(file, from, to), TEST_DAY).faults.map(printFault);
    expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
  });
});

it('misses a guide that is gone, because links rely on its page', () => {
  const folder = copyContent({});
  rmSync(join(folder, REPORT));
  const lines = checkContent(folder, TEST_DAY).faults.map(printFault);
  expect(lines).toContain(
    'content/guides/guide-report-to-police.md: the file is missing, and links rely on its page; put it back',
  );
});

it('finds a word that is spelt the American way, or wrong, with its line', async () => {
  const lines = async (to: string) =>
    (await checkSpelling(damage(REPORT, 'You can ring without proof.', to))).map(printFault);
  expect(await lines('A color.')).toEqual([
    expect.stringMatching(/^content\/guides\/guide-report-to-police\.md: line \d+: "color" is not a word/),
  ]);
  expect(await lines('You can rnig.')).toEqual([
    expect.stringMatching(/"rnig" is not a word of British English that we know, perhaps "ring"/),
  ]);
  expect(await lines('A colour.')).toEqual([]);
}, 60_000);

describe('the words of pages', () => {
  it('are what stands between the tags, without code', () => {
    const source = `---
const a = 'You are safe';
---
<p class="x">
  You can <a href="/s/x/">ring {name}</a> now.{' '}
  {more}
</p>
{list.map((item) => <li>First {item.text}.</li>)}
<script>const b = 1;</script>`;
    expect(listTexts(source)).toEqual(['You can ring … now. …', 'First ….']);
  });
});
