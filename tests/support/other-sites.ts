/**
 * The two sites that tests of built pages look at in addition to `dist/`. A build takes seconds, so every
 * change of content that a test needs built is in one copy, and each site is built when it is first
 * asked for and then shared by all test files of the run.
 */
import { globSync } from 'node:fs';
import { parse } from 'yaml';
import { writeLedger } from '../../src/content-check/ledger.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { buildSite, copyContent } from './built-site.ts';
import { changeNumber } from './change-number.ts';

/** The day of the site with changed content. */
export const CHANGED_DAY = '2026-11-26';

/** A day long after every review date. */
const LATER_DAY = '2029-06-01';

/** The number confirmed for the psychologist-led programme; also one of Ofcom's for drama. */
export const CONFIRMED = { number: '+442079460456', shown: '020 7946 0456' };

/** What an organisation that adopted the site decided: where to write, and the licence of its data. */
export const CONTACT = 'editors@local-help.example';
export const LICENCE = 'Open Government Licence v3.0';

const WITHDRAWN = '{ on: 2026-11-20, reason: The contract ended. }';

const withdraw = (text: string) => `${text}\nwithdrawn: ${WITHDRAWN}\n`;

const confirmProgramme = (text: string) =>
  text.replace(
    /channels:\n[\s\S]*?\nalternatives:/,
    `channels:
  - kind: phone
    number: "${CONFIRMED.number}"
    shown: ${CONFIRMED.shown}
    provenance:
      sources: [commissioner-2024]
      standing: confirmed
      confirmed: { by: the site's editor, on: 2026-11-20 }
      review: 2027-02-22
alternatives:`,
  );

const confirmAll = (text: string) =>
  text.replaceAll(
    /^( +)standing: published$/gm,
    "$1standing: confirmed\n$1confirmed: { by: the site's editor, on: 2026-11-20 }",
  );

const withdrawPhone = (text: string) =>
  text.replace('  - kind: phone\n', `  - kind: phone\n    withdrawn: ${WITHDRAWN}\n`);

/** The campaign of 2024 with a week of another year: no record is that old, so its own is past. */
const moveWeek = (from: string, to: string) => (text: string) =>
  text
    .replace('{ from: 2024-04-22, to: 2024-04-26 }', `{ from: ${from}, to: ${to} }`)
    .replace('2024-04-22 to 2024-04-26', `${from} to ${to}`);

/** What was there instead of Samaritans' number, as far as the ledger of the changed site knows. */
export const OLD_NUMBER = '020 7946 0789';

const changeLedger = (text: string) => {
  const { services } = ledgerSchema.parse(parse(text));
  // What was written down first is no change, on any day.
  for (const entries of Object.values(services).flatMap((known) => Object.values(known)))
    for (const entry of entries) entry.on = '2026-11-01';
  const facts = services['samaritans'] ?? {};
  const entry = facts['phone']?.[0];
  if (!entry) throw new Error('content/ledger.yaml has no number of samaritans');
  facts['phone'] = [
    { ...entry, on: '2026-11-01', value: OLD_NUMBER },
    { ...entry, on: '2026-11-20' },
  ];
  return writeLedger({ began: '2026-11-01', services });
};

/** Few examples are learned from in a moment, and nobody searches in this site. */
const takeFewExamples = (text: string) =>
  text
    .split(/^(?=- first:)/m)
    .slice(0, 20)
    .join('');

/** All changes at once, each in its own record, so that none hides another. */
const CHANGES: Record<string, (text: string) => string> = {
  'services/plsi-self-referral.yaml': confirmProgramme,
  'services/victim-support.yaml': changeNumber,
  'services/stalking-advocacy-service.yaml': withdraw,
  'services/mens-advice-line.yaml': withdraw,
  'services/galop.yaml': withdrawPhone,
  'services/southampton-pippa.yaml': confirmAll,
  'campaigns/week-2024.yaml': moveWeek('2026-11-23', '2026-11-27'),
  'ledger.yaml': changeLedger,
  ...Object.fromEntries(
    globSync('search-examples/*.yaml', { cwd: 'content' }).map((file) => [file, takeFewExamples]),
  ),
  'site.yaml': (text) =>
    text
      .replace('operator: ""', 'operator: The Example Office')
      .replace('contact: ""', `contact: ${CONTACT}`)
      .replace('dataLicence: ""', `dataLicence: ${LICENCE}`)
      .concat('\ncountsPosters: true\n'),
};

/** A new copy of the content with all changes. */
export const copyChangedContent = (): string => copyContent(CHANGES);

let changed: Promise<string> | undefined;
let later: Promise<string> | undefined;

/** The folder of the site with all changes, built on {@link CHANGED_DAY} in the week of a campaign. */
export function findChangedSite(): Promise<string> {
  changed ??= buildSite({ CONTENT_DIR: copyChangedContent(), BUILD_DATE: CHANGED_DAY });
  return changed;
}

/** The folder of the site as it is, built long after its review dates and before a campaign's week. */
export function findLaterSite(): Promise<string> {
  const content = () =>
    copyContent({ 'campaigns/week-2024.yaml': moveWeek('2029-06-04', '2029-06-08') });
  later ??= buildSite({ CONTENT_DIR: content(), BUILD_DATE: LATER_DAY });
  return later;
}
