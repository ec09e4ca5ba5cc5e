import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { copyContent } from '../support/built-site.ts';
import { CONTENT, GONE, listFaults } from '../support/edit-content.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';
import { mistakesInFiles } from './mistakes/files.ts';

/** One file from each folder, and all outside folders: the text of each is checked alike. */
const SAMPLE = [...CONTENT.keys()].filter(
  (name, index, names) =>
    !name.includes('/') || names.findIndex((other) => dirname(other) === dirname(name)) === index,
);

describe('in any file', () => {
  it.each(mistakesInFiles)('%s is one clear line, and nothing else', async (_, edits, message) => {
    expect(await listFaults(edits)).toEqual([expect.stringMatching(message)]);
  });

  it.each(SAMPLE)('a merge that was left unfinished in %s is refused', async (name) => {
    const lines = await listFaults({ [name]: (text) => `${text.trimEnd()}\n<<<<<<< HEAD\n` });
    expect(lines[0]).toMatch(new RegExp(`^content/${name}:\\d+: "<<<<<<<" is the mark of an unfinished merge`));
  });

  it.each(SAMPLE)('a character that nobody sees in %s is refused', async (name) => {
    const lines = await listFaults({ [name]: (text) => `${text.trimEnd()}\u00ad\n` });
    expect(lines[0]).toMatch(new RegExp(`^content/${name}:\\d+: it holds a character that cannot be seen`));
  });
});

it.each(['services', 'guides', 'campaigns'])('an empty folder of %s is one line', async (folder) => {
  const names = [...CONTENT.keys()].filter((name) => name.startsWith(`${folder}/`));
  expect(await listFaults(Object.fromEntries(names.map((name) => [name, () => GONE])))).toEqual([
    `content/${folder}: the folder is missing or empty; put its files back`,
  ]);
});

it('passes over what systems and editors leave in the folders', () => {
  const folder = copyContent({});
  mkdirSync(join(folder, 'services/__MACOSX'), { recursive: true });
  const left = ['.DS_Store', '._gp.yaml', '.#gp.yaml', '#gp.yaml#', 'gp.yaml~', '.gp.yaml.swp', 'gp.yaml.swp']
    .concat(['gp.yaml.bak', 'gp.yaml.orig', 'Thumbs.db', 'desktop.ini', '.gitkeep', '__MACOSX/gp.yaml']);
  for (const place of ['services', 'guides', 'campaigns', 'questionnaires', 'questionnaires/en', ''])
    for (const name of left.filter((each) => place === 'services' || !each.includes('/')))
      writeFileSync(join(folder, place, name), Buffer.from([0xff, 0x00]));
  const { content, faults } = checkContent(folder, TEST_DAY);
  expect(faults).toEqual([]);
  expect(content.services).toHaveLength(checkContent('content', TEST_DAY).content.services.length);
});

it('reads files as editors on Windows save them', () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const edited = copyContent(Object.fromEntries([...CONTENT.keys()].map((name) => [name, windows])));
  const { content, faults } = checkContent(edited, TEST_DAY);
  expect(faults.map(printFault)).toEqual([]);
  expect(content).toEqual(checkContent('content', TEST_DAY).content);
});
