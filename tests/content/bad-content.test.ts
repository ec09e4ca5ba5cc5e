import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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
  ['an empty file', () => '', /^content\/services\/victim-support\.yaml: the file is empty; fill it in or delete it$/],
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
  it('stops the check with one clear line', () => {
    const { status, lines } = run('check:content', copyContent({ [FILE]: mistake }));
    expect(status).toBe(1);
    expect(lines[0]).toMatch(message);
    expect(lines.slice(1)).toEqual(['1 to mend in content/']);
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

it('refuses a code that two services share', () => {
  const folder = copyContent({ [FILE]: change(/^code: .*$/m, 'code: nsh') });
  const { lines } = run('check:content', folder);
  expect(lines[0]).toMatch(/victim-support\.yaml: code: "nsh" is already the code of content\/services\/national-stalking-helpline\.yaml/);
});
