import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOMAIN_FOLDERS, ROOMS } from '../../../eslint.rooms.js';
import { type Import, readImports } from '../../support/read-imports.ts';

const DOCUMENT = readFileSync('docs/architecture.md', 'utf8');
const names = Object.keys(ROOMS);
const rooms = Object.entries(ROOMS);

const imports = new Map(
  globSync('src/**/*.{ts,tsx,astro}').map((path) => {
    const file = path.replaceAll('\\', '/');
    return [file, readImports(file)];
  }),
);

/** The imports of all files whose paths begin like this. */
const importsOf = (start: string): Import[] =>
  [...imports].filter(([file]) => file.startsWith(start)).flatMap(([, found]) => found);

const leadsTo = (start: string) => (found: Import) =>
  found.kind === 'file' && found.path.startsWith(start);

describe('the rooms of src', () => {
  test('are the folders that there are', () => {
    const folders = globSync('src/*', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(names.filter((name) => name !== 'content.config.ts').toSorted()).toEqual(
      folders.toSorted(),
    );
  });

  test('import only rooms that come before them', () => {
    for (const [name, { rooms: others = [], types = [] }] of rooms)
      expect(names.slice(0, names.indexOf(name)), name).toEqual(
        expect.arrayContaining([...others, ...types]),
      );
  });

  test('are permitted no import that none of their files needs', () => {
    const unused = rooms.flatMap(
      ([name, { rooms: others = [], types = [], packages = [], node }]) => {
        const found = importsOf(`src/${name}`);
        return [
          ...[...others, ...types].filter((other) => !found.some(leadsTo(`src/${other}/`))),
          ...packages.filter(
            (other) => !found.some((one) => one.kind === 'package' && one.name === other),
          ),
          ...(node && !found.some(({ kind }) => kind === 'node') ? ['Node'] : []),
        ].map((other) => `${name}: ${other}`);
      },
    );
    expect(unused).toEqual([]);
  });
});

describe('the folders of the domain', () => {
  test('are the folders that there are', () => {
    const folders = globSync('src/domain/*', { withFileTypes: true }).map(({ name }) => name);
    expect(DOMAIN_FOLDERS.toSorted()).toEqual(folders.toSorted());
  });
});

describe('docs/architecture.md', () => {
  test('has a row for each room, with what it may import', () => {
    const rows = [...DOCUMENT.matchAll(/^\| `src\/([^`]+)` \| .* \| ?(.*?) ?\|$/gm)];
    expect(rows.map(([, name, cell]) => `${name ?? ''}: ${cell ?? ''}`)).toEqual(
      rooms.map(([name, { rooms: others = [], types = [], packages = [], node }]) => {
        const cell = [
          ...others,
          ...types.map((other) => `types of ${other}`),
          ...packages.map((other) => `\`${other}\``),
          ...(node ? ['Node'] : []),
        ];
        return `${name}: ${cell.join(', ')}`;
      }),
    );
  });

  test('draws the rooms as they build on each other', () => {
    const [, picture] =
      /imports only lines below its own:\n\n```\n(.*?)\n```/s.exec(DOCUMENT) ?? [];
    expect(picture).toBe(drawRooms());
  });

  test('has the folders of the domain in their order', () => {
    const [, folders] = /may import those before it:\s(.*?)\.\n/s.exec(DOCUMENT) ?? [];
    expect(folders?.split(/,\s+/)).toEqual(DOMAIN_FOLDERS);
  });
});

/** A line for each floor, the highest first: a room is one above the highest that it imports. */
function drawRooms(): string {
  const floors: string[][] = [];
  const floorOf = (name: string) => floors.findIndex((floor) => floor.includes(name));
  for (const [name, { rooms: others = [], types = [] }] of rooms) {
    const floor = Math.max(-1, ...[...others, ...types].map(floorOf)) + 1;
    (floors[floor] ??= []).push(name);
  }
  return floors
    .toReversed()
    .map((floor) => floor.join('   '))
    .join('\n');
}
