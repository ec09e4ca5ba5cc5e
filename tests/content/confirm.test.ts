import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { planConfirmation } from '../../src/content-check/confirm.ts';
import { copyContent } from '../support/built-site.ts';
import { runScript } from '../support/run-script.ts';

const TODAY = '2026-11-26';
const { services } = checkContent('content', TODAY).content;
const WHO = { by: 'service manager', on: '2026-11-20' };
const plan = (id: string, name: string, options: Record<string, string> = WHO) =>
  planConfirmation(services, id, name, options, TODAY);

describe('what cannot be confirmed', () => {
  it.each<[string, string, string, Record<string, string>, RegExp]>([
    ['by somebody’s name', 'gp', 'phone', { by: 'Jane Smith', on: TODAY }, /^--by: this looks like the name of a person/],
    ['by nobody', 'gp', 'phone', { on: TODAY }, /^say who confirmed it/],
    ['on no day', 'gp', 'phone', { by: 'editor' }, /^say on which day: --on 2026-11-26$/],
    ['on a day that is none', 'gp', 'phone', { by: 'editor', on: '20 November' }, /^--on: write a real date/],
    ['in the future', 'gp', 'phone', { by: 'editor', on: '2026-11-27' }, /^--on: 2026-11-27 is after today/],
    ['more than a year ago', 'victim-support', 'phone', { by: 'editor', on: '2025-11-25' }, /^--on: 2025-11-25 is more than a year ago/],
    ['before its source printed it', 'victim-support', 'phone', { by: 'editor', on: '2026-08-13' }, /^--on: 2026-08-13 is before the date of its source \(2026-08-14\)/],
    ['as one long number', 'victim-support', 'phone', { ...WHO, number: '08081689111' }, /^"08081689111" is one long number; group it/],
    ['as one long number that is shown', 'victim-support', 'phone', { ...WHO, number: '0808 16 89 111', shown: '08081689111' }, /^"08081689111" is one long number/],
    ['of an unknown service', 'nsh', 'phone', WHO, /^there is no content\/services\/nsh\.yaml/],
    ['of an unknown way', 'victim-support', 'relay', WHO, /has no fact "relay"; it has: phone, phone\.hours, /],
    ['of hours, with a number', 'victim-support', 'phone.hours', { ...WHO, number: '0808 16 89 111' }, /^hours have no --number; write new hours into the file/],
    ['of a telephone, with an address', 'victim-support', 'phone', { ...WHO, address: 'https://example.org/' }, /^a phone has no --address; give its value as --number/],
    ['of what nobody may use, without its value', 'plsi-self-referral', 'phone', WHO, /^"phone" is unconfirmed, so say which value is right: --number/],
  ])('%s is told in one line', (_, id, name, options, message) => {
    const told = plan(id, name, options);
    expect(told).toMatch(message);
    expect(told).not.toContain('\n');
  });
});

it('never replaces a newer confirmation with an older one', () => {
  const confirmed = services.map((service) => {
    if (service.id !== 'victim-support') return service;
    const channels = service.record.channels.map((channel) => ({
      ...channel,
      provenance: { ...channel.provenance, confirmed: { by: 'editor', on: '2026-11-20' } },
    }));
    return { ...service, record: { ...service.record, channels } };
  });
  const planOn = (on: string) =>
    planConfirmation(confirmed, 'victim-support', 'phone', { by: 'editor', on }, TODAY);
  expect(planOn('2026-11-19')).toMatch(/^--on: "phone" was confirmed on 2026-11-20 already/);
  expect(planOn('2026-11-20')).toMatchObject({ on: '2026-11-20' });
});

it('leaves the day of review as it is, unless another is given', () => {
  expect(plan('victim-support', 'phone')).toMatchObject({ channel: 0 });
  expect(plan('victim-support', 'phone')).not.toHaveProperty('review');
  expect(plan('victim-support', 'phone', { ...WHO, review: '2027-03-01' })).toMatchObject({ review: '2027-03-01' });
});

describe('npm run confirm', () => {
  const run = (folder: string, ...rest: string[]) =>
    runScript('confirm', rest, { CONTENT_DIR: folder, BUILD_DATE: TODAY });
  const NAME = 'services/national-stalking-helpline.yaml';
  const who = ['--by', WHO.by, '--on', WHO.on];

  it('changes one line of the record, writes the ledger, and leaves the content in order', () => {
    const folder = copyContent({});
    const before = readFileSync(join(folder, NAME), 'utf8').split('\n');
    const { stdout, stderr, status } = run(folder, 'national-stalking-helpline', 'phone.hours', ...who);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/phone\.hours is confirmed; .*\ncontent\/ is in order\n$/);
    const after = readFileSync(join(folder, NAME), 'utf8').split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index]).map((line) => line.trim())).toEqual([
      'confirmed: { by: service manager, on: 2026-11-20 }',
    ]);
    expect(readFileSync(join(folder, 'ledger.yaml'), 'utf8')).toMatch(/confirmed:\n +by: service manager\n +on: 2026-11-20/);
  }, 60_000);

  it('takes a role with the name of the service for who confirmed it', () => {
    const by = 'NHS 111 call handler';
    const { stderr } = run(copyContent({}), 'nhs-111', 'phone', '--by', by, '--on', WHO.on);
    expect(stderr).toBe('');
  }, 60_000);

  it('keeps the line ends of Windows', () => {
    const folder = copyContent({ [NAME]: (text) => text.replaceAll('\n', '\r\n') });
    expect(run(folder, 'national-stalking-helpline', 'phone', ...who).status).toBe(0);
    expect(readFileSync(join(folder, NAME), 'utf8').match(/(?<!\r)\n/g)).toBeNull();
  }, 60_000);

  it('changes nothing where the number is not one, and says why', () => {
    const folder = copyContent({});
    const before = readFileSync(join(folder, NAME), 'utf8');
    const { status, stderr } = run(folder, 'national-stalking-helpline', 'phone', ...who, '--number', '0808 802 03');
    expect(status).toBe(1);
    expect(stderr).toMatch(/channels\[0\]\.number: "\+4480880203" is not a number that can be dialled.*\n(?:.*\n)?Nothing was changed\n$/);
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(before);
  }, 60_000);

  it.each([
    ['confirm' as const, /^npm run confirm -- SERVICE FACT/],
    ['record' as const, /^npm run record\n/],
    ['report:links' as const, /^npm run report:links \[-- --keep\]\n/],
  ])('%s says what it does when asked, on one screen', (command, begin) => {
    const { stdout, stderr, status } = runScript(command, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(begin);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(24);
  });

  it('says how it is written where it is not understood', () => {
    const { status, stderr } = run(copyContent({}), 'gp', '--bye', 'x');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--bye'.*npm run confirm -- SERVICE FACT --by.*\n$/);
  }, 60_000);
});
