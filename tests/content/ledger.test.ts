import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/domain/ledger/differences.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { writeLedger } from '../../src/content-check/ledger.ts';
import { copyContent } from '../support/built-site.ts';
import { GONE, listFaults, replace } from '../support/edit-content.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';
import { runScript } from '../support/run-script.ts';

const HELPLINE = 'services/national-stalking-helpline.yaml';
const NEW_HOURS = replace(HELPLINE, 'closes: "20:00"', 'closes: "19:00"');

const run = (script: 'record' | 'check:content', folder: string, ...rest: string[]) =>
  runScript(script, rest, { CONTENT_DIR: folder, BUILD_DATE: '2026-12-01' });

describe('the ledger', () => {
  const { content } = checkContent('content', TEST_DAY);

  it('is as the records are, and as the command writes it', () => {
    const services = content.services.map(({ id, record }) => ({ id, ...record }));
    expect(content.ledger && compareFacts(services, content.ledger, TEST_DAY)).toEqual([]);
    expect(content.ledger && writeLedger(content.ledger)).toBe(
      readFileSync('content/ledger.yaml', 'utf8'),
    );
  });

  it('has to be there', async () => {
    expect(await listFaults({ 'ledger.yaml': () => GONE })).toEqual([
      'content/ledger.yaml: the file is missing; put it back, or run "npm run record"',
    ]);
  });

  const OUTDATED = `content/${HELPLINE}:40: channels[0].hours: the hours changed, and none of their sources is newer than what the old hours had: a source of 2026-08-14; add the newer source that prints the new hours, with its date, or use "npm run confirm"`;

  it('stops hours that changed while their source did not', async () => {
    expect(await listFaults(NEW_HOURS)).toEqual([OUTDATED]);
  });

  it.each<[string, (text: string) => string]>([
    ['an older source takes its place', (text) => text.replace('date: 2026-08-14', 'date: 2026-08-13')],
    ['it has another title', (text) => text.replace(/title: .*/, 'title: Another title')],
    ['it has another key', (text) => text.replaceAll('public-list', 'the-list')],
  ])('stops them too where %s', async (_, edit) => {
    const lines = await listFaults({
      [HELPLINE]: (text) => edit(NEW_HOURS[HELPLINE]?.(text) ?? ''),
    });
    expect(lines).toContain(OUTDATED);
  });

  it('stops a number whose list of sources was only cut short', async () => {
    const lines = await listFaults({
      'services/childline.yaml': (text) =>
        text
          .replace('number: "+448001111"', 'number: "+448081689112"')
          .replace('shown: 0800 1111', 'shown: 0808 16 89 112')
          .replace('[nspcc-learning, public-list, other-public-list]', '[nspcc-learning, public-list]'),
    });
    expect(lines).toEqual([
      expect.stringMatching(/: channels\[0\]: the number changed, and none of its sources is newer than what the old number had: no dated source, recorded on 2026-11-26; /),
    ]);
  });

  it('stops a cost that is new, and others whom a line takes, without a newer source', async () => {
    const lines = await listFaults({
      ...replace('services/mens-advice-line.yaml', 'shown: 0808 801 0327\n', 'shown: 0808 801 0327\n    free: true\n'),
      ...replace('services/galop.yaml', 'trans and other LGBT+ people.', 'trans and other LGBT+ people, not children.'),
    });
    expect(lines).toContainEqual(expect.stringMatching(/mens-advice-line\.yaml:\d+: channels\[0\]\.free: whether it is free changed, and no source of this way is newer than before: /));
    expect(lines).toContainEqual(expect.stringMatching(/galop\.yaml:\d+: suitable: whom "suitable" and "unsuitable" name changed, and no source of it is newer/));
  });

  const ORDERS = 'guides/guide-protection-orders.md';
  const both = (from: string, to: string, more = (text: string) => text) => ({
    [ORDERS]: (text: string) => more(text.replaceAll(from, to)),
  });

  it('stops a fact of a guide that changed with its sentence', async () => {
    expect(await listFaults(both('up to five years', 'up to ten years'))).toEqual([
      expect.stringMatching(/guide-protection-orders\.md:\d+: facts\[1\]: it was "To break it is an offence, with up to five years in prison\.", and no source of it is newer than what that had: a source of 2024-05-10; put it back, add the newer source .* write the day in "reviewed"$/),
    ]);
  });

  it('lets it be put another way, and asks to be told where it was read again', async () => {
    expect(await listFaults(both('To break it is an offence', 'Breaking it is an offence'))).toEqual([]);
    const read = (text: string) => text.replace('reviewed: 2026-11-26', 'reviewed: 2026-11-27');
    expect(await listFaults(both('up to five years', 'up to ten years', read), '2026-11-28')).toEqual([
      expect.stringMatching(/: facts\[1\]: content\/ledger\.yaml does not know "says-2" yet; run "npm run record"/),
    ]);
  });

  it('stops the days of a week that changed with what its source is said to say', async () => {
    const lines = await listFaults({
      'campaigns/week-2024.yaml': (text: string) => text.replaceAll('2024-04-26', '2024-04-27'),
    });
    expect(lines).toEqual([expect.stringMatching(/week-2024\.yaml:\d+: facts\[0\]: it was "2024-04-22 to 2024-04-26", and no source/)]);
  });

  it('stops other ages, another area or another answer beside whatever else is wrong', async () => {
    const lines = await listFaults({
      ...replace('services/hampton-trust.yaml', /^area: .*$/m, 'area: portsmouth'),
      ...replace('services/childline.yaml', 'below: 19', 'below: 18'),
      ...replace('services/ceop.yaml', 'No, you cannot report', 'Yes, you can report'),
    });
    for (const words of ['"audiences" or "area" changed', '"ages" (ages) changed', '"plain" (plain-anonymous) changed'])
      expect(lines.join('\n')).toContain(`${words}, and no source of it is newer than what it had: `);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('asks to be written where the source changed as well', async () => {
    const edits = {
      [HELPLINE]: (text: string) =>
        (NEW_HOURS[HELPLINE]?.(text) ?? '').replace('date: 2026-08-14', 'date: 2026-11-20'),
    };
    expect(await listFaults(edits)).toEqual([
      `content/${HELPLINE}:40: channels[0].hours: content/ledger.yaml does not know "phone.hours", "website" yet; run "npm run record" and commit that file too`,
    ]);
  });

  it('says nothing about what is taken down', async () => {
    const withdraw = replace(HELPLINE, '  - kind: email\n', '  - kind: email\n    withdrawn: { on: 2026-11-20, reason: No answer. }\n');
    expect(await listFaults(withdraw)).toEqual([]);
  });
});

describe('npm run record', () => {
  it('writes what changed with its source, and nothing while a value has none', () => {
    const folder = copyContent({ [HELPLINE]: (text) => text.replace('closes: "20:00"', 'closes: "19:00"') });
    const ledger = () => readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    const first = ledger();
    const refused = run('record', folder);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/the hours changed, and none of their sources is newer .*\nNothing was recorded\n$/);
    expect(ledger()).toBe(first);

    const record = join(folder, HELPLINE);
    writeFileSync(record, readFileSync(record, 'utf8').replace('date: 2026-08-14', 'date: 2026-11-20'));
    const recorded = run('record', folder);
    expect(recorded.stderr).toBe('');
    expect(recorded.stdout).toMatch(/^recorded: national-stalking-helpline, phone\.hours\n/);
    expect(ledger()).toContain('      - on: 2026-12-01\n        hours:');
    expect(run('check:content', folder).status).toBe(0);
  }, 60_000);

  it('is not asked for by a build', () => {
    const folder = copyContent({ [HELPLINE]: (text) => text.replace('closes: "20:00"', 'closes: "19:00"') });
    expect(run('check:content', folder).status).toBe(1);
    expect(run('check:content', folder, '--build').status).toBe(0);
  }, 60_000);
});
