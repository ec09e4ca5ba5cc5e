import { describe, expect, it } from 'vitest';
import { confirmFact, planConfirmation } from '../../src/content-check/confirm.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { CONTENT, type Edits, listFaults, replace } from '../support/edit-content.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';

/*
 * Five tasks as an editor who does not program would try them, each in the naive way first. What the
 * texts about a service say once it changes is looked at elsewhere.
 */

const HELPLINE = 'services/national-stalking-helpline.yaml';
const PROGRAMME = 'services/plsi-self-referral.yaml';
const FIRST_SESSION = 'days: [mon, wed], opens: "09:30", closes: "20:00"';
const inHours = (session: string): Edits => replace(HELPLINE, FIRST_SESSION, session);

describe('an editor who changes the hours of the helpline', () => {
  it.each<[string, Edits, RegExp]>([
    ['9.30am', inHours('days: [mon, wed], opens: 9.30am, closes: "20:00"'), /sessions\[0\]\.opens: write the time as "HH:MM"/],
    ['9:30', inHours('days: [mon, wed], opens: "9:30", closes: "20:00"'), /sessions\[0\]\.opens: write the time as "HH:MM"/],
    ['Monday', inHours('days: [Monday, wed], opens: "09:30", closes: "20:00"'), /sessions\[0\]\.days\[0\]: name days as: mon, tue/],
    ['a day twice', inHours('days: [mon, tue], opens: "09:30", closes: "20:00"'), /two runs of hours overlap on a day/],
    ['a date as people write it', replace(HELPLINE, 'date: 2026-08-14', 'date: 14/11/2026'), /sources\.public-list\.date: write the date the source has/],
    ['the old source', inHours('days: [mon, wed], opens: "09:30", closes: "19:00"'), /channels\[0\]\.hours: the hours changed, and none of their sources is newer .*: a source of 2026-08-14; /],
    ['a name', replace(HELPLINE, /standing: published/, 'confirmed: { by: Jane Smith, on: 2026-11-20 }'), /confirmed\.by: this looks like the name of a person/],
  ])('is told of %s in one line, with its place', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(lines[0]).toMatch(/^content\/services\/national-stalking-helpline\.yaml:\d+: /);
  });

  it('is asked only to record them once the source is new', async () => {
    const edits: Edits = {
      [HELPLINE]: (text) =>
        text
          .replace(FIRST_SESSION, 'days: [mon, wed], opens: "09:30", closes: "19:00"')
          .replace('date: 2026-08-14', 'date: 2026-11-20'),
    };
    for (const line of await listFaults(edits)) expect(line).toMatch(/run "npm run record"/);
  });
});

describe('an editor who confirms a number', () => {
  it('changes one line where it is printed', () => {
    const { services } = checkContent('content', TEST_DAY).content;
    const who = { by: 'service manager', on: '2026-11-20' };
    const plan = planConfirmation(services, 'national-stalking-helpline', 'phone', who, TEST_DAY);
    if (typeof plan === 'string') throw new Error(plan);
    const before = CONTENT.get(HELPLINE) ?? '';
    const after = confirmFact(before, plan).split('\n');
    expect(after.filter((line, index) => line !== before.split('\n')[index])).toHaveLength(1);
  });

  it('is told what is missing where it was unconfirmed', async () => {
    const lines = await listFaults(replace(PROGRAMME, 'standing: unconfirmed', 'standing: confirmed'));
    expect(lines).toContainEqual(expect.stringMatching(/:\d+: channels\[0\]\.provenance\.confirmed: say who confirmed it/));
  });
});

describe('an editor who adds a service', () => {
  it('is told of the code to add, with the line of the record', async () => {
    const gp = CONTENT.get('services/gp.yaml') ?? '';
    const lines = await listFaults({ 'services/new-line.yaml': () => gp.replace(/^code: .*$/m, 'code: newl') });
    expect(lines).toContainEqual('content/services/new-line.yaml:1: code: add the line "new-line: newl" to content/codes.yaml');
  });
});

describe('an editor who copies a week', () => {
  it('is told of theme, film and sources that are still the old ones', async () => {
    const old = CONTENT.get('campaigns/week-2024.yaml') ?? '';
    const copied = old.replace('code: 24a', 'code: 27a').replace(/^week: .*$/m, 'week: { from: 2027-04-19, to: 2027-04-23 }');
    const lines = await listFaults({ 'campaigns/week-2027.yaml': () => copied });
    for (const field of ['theme', 'film', 'sources.opcc-2024', 'sources.trust-campaigns'])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^content/campaigns/week-2027\\.yaml:\\d+: ${field.replace('.', '\\.')}: it is .* of the week "24a"`)));
  });
});

describe('an editor who takes something down', () => {
  const withdrawn = 'withdrawn: { on: 2026-12-01, reason: The line has closed. }';

  it('may name a day ahead, as the guide does', async () => {
    expect(await listFaults(replace(HELPLINE, '  - kind: email\n', `  - kind: email\n    ${withdrawn}\n`))).toEqual([]);
    expect(await listFaults(replace('services/galop.yaml', /$/, `${withdrawn}\n`))).toEqual([]);
  });

  it('is told of a year that is a slip', async () => {
    const lines = await listFaults(replace('services/galop.yaml', /$/, `${withdrawn.replace('2026', '2062')}\n`));
    expect(lines).toEqual([expect.stringMatching(/:\d+: withdrawn\.on: 2062-12-01 is more than 24 months away/)]);
  });
});

describe('an editor who plans that something ends', () => {
  const shout = 'services/shout.yaml';
  const end = (on: string) =>
    replace(shout, '  - kind: text\n', `  - kind: text\n    withdrawn: { on: ${on}, reason: It closes. }\n`);

  it('is told today what will be wrong on its day, once, and with the day', async () => {
    const then = await listFaults(end('2027-03-03'), '2027-03-03');
    expect(then).not.toEqual([]);
    const both = {
      ...end('2027-03-03'),
      ...replace('services/galop.yaml', /$/, 'withdrawn: { on: 2027-04-01, reason: It closes. }\n'),
    };
    const told = await listFaults(both);
    expect(told).toEqual(
      then.map((line) => line.replace(/^(\S+:\d+: [^ ]+: )/, '$1from 3 March 2027: ')),
    );
  });

  it('hears the same of the day after the last one of a contract', async () => {
    const edits = {
      ...replace('services/galop.yaml', /$/, 'contract: { ends: 2027-03-31 }\n'),
      ...replace('doors.yaml', /lead: .*/, 'lead: You can ask {{galop name}} for help.'),
    };
    expect(await listFaults(edits)).toEqual([
      expect.stringMatching(/^content\/doors\.yaml:\d+: \[0\]\.lead: from 1 April 2027: nothing is left of it now/),
    ]);
  });
});
