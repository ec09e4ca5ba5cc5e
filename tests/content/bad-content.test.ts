import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyContent } from '../support/built-site.ts';

const FILE = 'services/victim-support.yaml';
const change = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${FILE} has no ${String(from)}`);
  return changed;
};

/** What an editor gets wrong, and the one line that says so. */
const mistakes: [string, (text: string) => string, RegExp][] = [
  [
    'a twelve-digit number',
    change('+448081689111', '+4423822310800'),
    /^content\/services\/victim-support\.yaml: channels\[0\]\.number: "\+4423822310800" is not a number that can be dialled; count the digits/,
  ],
  [
    'an 0844 number',
    change(/\+448081689111"\n {4}shown: 0808 16 89 111/, '+448448008000"\n    shown: 0844 800 8000'),
    /channels\[0\]\.number: "\+448448008000" is a premium or shared-cost number/,
  ],
  ['an unknown audience', change('audiences: [victim', 'audiences: [everyone, victim'), /audiences\[0\]: choose from: victim, own, /],
  ['an unknown field', change('summary:', 'sumary: x\nsummary:'), /sumary: there is no field of this name; correct its spelling/],
  ['a missing source', change(/\nsources:[\s\S]*$/, '\n'), /sources: it is missing; list the sources/],
  ['a wrong reference', change('service: national-stalking-helpline', 'service: national-stalking-line'), /alternatives\[\d\]\.service: there is no content\/services\/national-stalking-line\.yaml/],
  ['an empty file', () => '', /^content\/services\/victim-support\.yaml: the file is empty; fill it in, or put it back as it was$/],
  ['broken YAML', change('suitable:', 'suitable: [\n'), /^content\/services\/victim-support\.yaml: line \d+: this is not valid YAML/],
];

function run(script: string, folder: string) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, NO_UPDATE_NOTIFIER: '1' },
  });
  const lines = stderr.split('\n').filter((line) => line && !line.startsWith('npm '));
  return { status, stdout, lines };
}

describe.each(mistakes)('%s', (_, mistake, message) => {
  it.each(['check:content', 'build'])('stops %s with one clear line', (script) => {
    const { status, lines, stdout } = run(script, copyContent({ [FILE]: mistake }));
    expect(status).toBe(1);
    expect(lines[0]).toMatch(message);
    expect(lines.slice(1)).toEqual(['1 to mend in content/']);
    expect(stdout).toBe('');
  });
});

it('of several kinds at once stop the build with a line each and no stack trace', () => {
  const folder = copyContent({ [FILE]: mistakes[3]?.[1] ?? String });
  writeFileSync(join(folder, 'services/empty.yaml'), '');
  writeFileSync(join(folder, 'services/Wrong Name.yml'), 'a: 1\n');
  const { status, lines, stdout } = run('build', folder);
  expect(status).not.toBe(0);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('3 to mend in content/');
  expect(lines.join('\n') + stdout).not.toMatch(/^\s+at /m);
});

describe('the check refuses', () => {
  const line = (files: Record<string, (text: string) => string>) =>
    run('check:content', copyContent(files)).lines.join('\n');
  const edit = (file: string, from: string | RegExp, to: string) => ({
    [file]: (text: string) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${String(from)}`);
      return changed;
    },
  });
  const EMERGENCY = 'services/emergency-999.yaml';
  const end = /$/;

  it.each<[string, Record<string, (text: string) => string>, RegExp]>([
    ['a changed code', edit(FILE, /^code: .*$/m, 'code: nsh'), /code: the code of this service is "vs" for ever/],
    ['a code given twice', edit('codes.yaml', 'victim-support: vs', 'victim-support: nsh'), /victim-support: "nsh" is already the code of national-stalking-helpline/],
    ['the emergency number withdrawn', edit(EMERGENCY, end, 'withdrawn: { on: 2026-11-01, reason: x }\n'), /emergency-999\.yaml: channels\[0\]: every page needs "phone", number "999"/],
    ['the emergency number changed', edit(EMERGENCY, /number: "999"\n {4}shown: "999"/, 'number: "101"\n    shown: "101"'), /every page needs "phone", number "999"/],
    ['the agreed words changed on 999', edit(EMERGENCY, '55 does not tell', '55 tells'), /channels\[0\]\.note: the words for a call without speaking were agreed/],
    ['the agreed words changed in the frame', edit('site.yaml', '55 does not tell', '55 tells'), /silentCall: these words were agreed/],
    ['a service of the other side behind an own door', edit('doors.yaml', 'service: nhs-111', 'service: victim-support'), /"victim-support" is for people it happens to, and this door is for others/],
    ['a service of the other side beside an own one', edit('services/plsi-self-referral.yaml', 'service: gp', 'service: victim-support'), /"victim-support" is for people it happens to, and this service is also for/],
    ['a number of the other side in an own text', edit('services/hampton-trust.yaml', 'summary: >-\n', 'summary: >-\n  Ring 0808 802 0300.\n'), /it names "0808 802 0300" \(national-stalking-helpline\)/],
    ['a day in the future', edit(FILE, '2026-08-14', '2027-01-14'), /sources\.public-list\.date: 2027-01-14 is after today/],
    ['a review in the far future', edit(FILE, '2027-02-22', '2062-02-22'), /review: 2062-02-22 is more than 24 months away/],
    ['one source counted twice', edit(FILE, 'sources: [public-list, domestic-abuse-services]', 'sources: [public-list, public-list]'), /the same source stands twice/],
    ['hours that close before they open', edit('services/galop.yaml', 'closes: "20:30"', 'closes: "08:30"'), /closes: it closes before it opens; correct the times, or add "overnight: true"/],
    ['a character nobody can see', edit(FILE, 'name: Victim Support', 'name: "\u200bVictim Support"'), /name: it holds a character that cannot be seen/],
    ['an address that could carry a word', edit(FILE, 'https://victimsupport.org.uk/', 'https://victimsupport.org.uk/?a=b'), /write a plain address/],
    ['an alias', edit(FILE, 'name: Victim Support', 'name: *nope'), /not valid YAML|refers to another part/],
    ['an empty list', edit(FILE, /alternatives:\n[\s\S]*?keywords:/, 'alternatives:\nkeywords:'), /alternatives: write a list of other help, or remove the line/],
    ['a door whose contacts are all withdrawn', Object.assign({}, ...['nhs-111', 'samaritans'].map((id) => edit(`services/${id}.yaml`, end, 'withdrawn: { on: 2026-11-01, reason: x }\n'))) as Record<string, (text: string) => string>, /doors\.yaml: \[1\]\.contacts: none of these can be reached/],
  ])('%s', (_, files, message) => {
    const text = line(files);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/^\s+at /m);
  });

  it('a record that is gone, because links rely on its page', () => {
    const folder = copyContent({});
    rmSync(join(folder, 'services/crimestoppers.yaml'));
    expect(run('check:content', folder).lines[0]).toMatch(
      /crimestoppers\.yaml: the file is missing, and links rely on its page/,
    );
  });

  it('a file that is not text', () => {
    const folder = copyContent({});
    writeFileSync(join(folder, FILE), Buffer.from([0x6e, 0xe9, 0x3a]));
    expect(run('check:content', folder).lines[0]).toMatch(/cannot be read as a text file in UTF-8/);
  });
});
