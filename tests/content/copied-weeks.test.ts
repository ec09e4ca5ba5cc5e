import { describe, expect, it } from 'vitest';
import { CONTENT, type Edits, listFaults } from '../support/edit-content.ts';

const NEW = 'campaigns/week-2027.yaml';
const DAYS = ['{ from: 2024-04-22, to: 2024-04-26 }', '{ from: 2027-04-19, to: 2027-04-23 }'] as const;

/** The week of 2024 copied for 2027, with its code and days changed, and whatever else is given. */
function copyWeek(change: (text: string) => string = (text) => text): Edits {
  const old = CONTENT.get('campaigns/week-2024.yaml') ?? '';
  const copied = old
    .replace('code: 24a', 'code: 27a')
    .replace('Week 2024', 'Week 2027')
    .replace(...DAYS)
    .replace('says: 2024-04-22 to 2024-04-26', 'says: 2027-04-19 to 2027-04-23');
  const codes = ['27a', '27a-gp', '27a-lib', '27a-uni', '27a-film'];
  return {
    [NEW]: () => change(copied),
    'printed-codes.yaml': (text) => text + codes.map((code) => `${code}: week-2027\n`).join(''),
  };
}

/** What is left to do for a week that is in order. */
const TO_RECORD: unknown[] = [
  expect.stringMatching(/^content\/campaigns\/week-2027\.yaml:\d+: facts\[0\]: .* does not know "says-1", .* run "npm run record"/),
  expect.stringMatching(/^content\/printed-codes\.yaml:\d+: 27a: .* does not know "27a", "27a-gp", .* run "npm run record"/),
];

/** The same with its own theme and sources, and nothing that only 2024 had. */
const makeOwn = (date: string) => (text: string) =>
  text
    .replaceAll('Join Forces Against Stalking', 'We Are Listening')
    .replace(/film:\n[\s\S]*?hashtags: \[notaromcom\]\n/, '')
    .replace(/ {2}- says: It lasts two minutes[\s\S]*?(?=review:)/, '')
    .replace('title: Upcoming campaigns', 'title: The week of 2027')
    .replace('date: undated', `date: ${date}`)
    .replace(/title: Office of the Police.*/, 'title: Announcement of the week')
    .replace('date: 2024-04-22', `date: ${date}`);

describe('a week that was copied', () => {
  it('is refused for each thing that is still the other week’s', async () => {
    const lines = await listFaults(copyWeek());
    const of = (field: string) =>
      lines.filter((line) => line.startsWith(`content/${NEW}:`) && line.includes(`: ${field}: `));
    expect(of('theme')).toEqual([
      `content/${NEW}:3: theme: it is the theme of the week "24a"; write this week's own, remove it, or add "sameAs: 24a" if it really is the same`,
    ]);
    expect(of('film')).toEqual([expect.stringMatching(/: film: it is the film of the week "24a"/)]);
    expect(of('hashtags')).toEqual([expect.stringMatching(/"notaromcom" is a hashtag of the week "24a"/)]);
    expect(of('sources.opcc-2024')).toEqual([expect.stringMatching(/it is a source of the week "24a"/)]);
    expect(of('sources.trust-campaigns')).toHaveLength(1);
    expect(of('sources.opcc-2024.date')).toEqual([
      expect.stringMatching(/2024-04-22 is before the end of the week before \(2024-04-26\), so it cannot announce this one/),
    ]);
    expect(lines.some((line) => line.includes('week-2024.yaml'))).toBe(false);
  });

  it('passes with its own theme and newer sources', async () => {
    expect(await listFaults(copyWeek(makeOwn('2026-11-01')))).toEqual(TO_RECORD);
  });

  it('is refused where its own source is older than the week before', async () => {
    expect(await listFaults(copyWeek(makeOwn('2024-04-01')))).toEqual([
      expect.stringMatching(/: sources\.trust-campaigns\.date: 2024-04-01 is before the end/),
      expect.stringMatching(/: sources\.opcc-2024\.date: 2024-04-01 is before the end/),
      ...TO_RECORD,
    ]);
  });

  it('passes where it says that it is the same', async () => {
    expect(await listFaults(copyWeek((text) => text.replace('theme:', 'sameAs: 24a\ntheme:')))).toEqual(TO_RECORD);
  });

  it('is refused where it says so of a week that there is not', async () => {
    const lines = await listFaults(copyWeek((text) => text.replace('theme:', 'sameAs: 23a\ntheme:')));
    expect(lines).toContain(
      `content/${NEW}:3: sameAs: there is no earlier week of the code "23a"; correct it or remove the line`,
    );
    expect(lines.some((line) => line.includes(': theme: it is the theme'))).toBe(true);
  });
});
