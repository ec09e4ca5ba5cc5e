import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
interface Update {
  'package-ecosystem': string;
  cooldown?: { 'default-days': number };
  directories?: string[];
  groups: Record<string, { patterns: string[] }>;
  ignore?: { 'dependency-name': string }[];
}
interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  read('package.json'),
) as Package;

describe('.github/CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  test('names files and folders that exist', () => {
    expect(lines[0]?.[0]).toBe('*');
    const wrong = lines
      .slice(1)
      .map(([path = '']) => path)
      .filter(
        (path) =>
          !path.startsWith('/') ||
          !existsSync(`.${path}`) ||
          statSync(`.${path}`).isDirectory() !== path.endsWith('/'),
      );
    expect(wrong).toEqual([]);
  });

  test('has only teams that docs/contributing.md explains', () => {
    const document = read('docs/contributing.md');
    for (const owner of new Set(lines.flatMap(([, ...owners]) => owners))) {
      const [, team] = /^@[\w-]+\/([\w-]+)$/.exec(owner) ?? [];
      expect(document, owner).toContain(`\`${team ?? ''}\``);
    }
  });
});

describe('.github/dependabot.yml', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: Update[] };
  const [npm, actions] = updates;

  test('waits a week before it proposes anything', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBe(7);
  });

  test('groups and ignores only packages that exist', () => {
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const patterns = [
      ...Object.values(npm?.groups ?? {}).flatMap((group) => group.patterns),
      ...(npm?.ignore ?? []).map((entry) => entry['dependency-name']),
    ];
    expect(patterns.length).toBeGreaterThan(10);
    const idle = patterns.filter((pattern) => !packages.some((name) => matchesGlob(name, pattern)));
    expect(idle).toEqual([]);
  });

  test('looks at every folder of actions', () => {
    const folders = globSync('.github/actions/*').map((path) => `/${path.replaceAll('\\', '/')}`);
    expect(actions?.directories).toEqual(['/', ...folders]);
  });
});

describe('a form for issues', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
    .filter((file) => !file.endsWith('config.yml'))
    .map((file) => [file, parse(read(file)) as Form] as const);

  test('is there for a wrong number, harmful wording and a bug', () => {
    expect(forms.map(([, { name }]) => name).toSorted()).toEqual([
      'Bug',
      'Harmful wording',
      'Wrong number',
    ]);
  });

  test.each(forms)('warns first that everybody can read it: %s', (_, { body }) => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(
      /^\*\*Everybody can read this\.\*\* [^]*nothing about yourself/,
    );
  });

  test.each(forms)('has a label and an id of its own for each field: %s', (_, form) => {
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(form.description).not.toBe('');
    expect(fields.every(({ attributes }) => attributes.label)).toBe(true);
    expect(fields.every(({ id }) => id)).toBe(true);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});

test('.nvmrc names the Node that the scripts bring', () => {
  for (const [name, version] of Object.entries(optionalDependencies))
    expect(version.split('.')[0], name).toBe(read('.nvmrc').trim());
});

test('.gitattributes gives every checkout the line ends that the format check demands', () => {
  expect(read('.gitattributes').split('\n')).toContain('* text=auto eol=lf');
});
