import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../../src/content-check/check-content.ts';
import { readPageFiles } from '../../../src/content-check/content-files.ts';
import { findBanned } from '../../../src/domain/wording/find-banned.ts';
import type { Side } from '../../../src/vocabulary/audience.ts';
import { wordingSchema } from '../../../src/schemas/wording.ts';
import { CONTENT, editContent, listFaults } from '../../support/edit-content.ts';
import { TEST_DAY } from '../../support/load-questionnaires.ts';
import { mistakesInCampaigns } from '../../content/mistakes/campaigns.ts';
import { mistakesInGuides } from '../../content/mistakes/guides.ts';
import type { Mistake } from '../../content/mistakes/mistake.ts';
import { mistakesInQuestionnaires } from '../../content/mistakes/questionnaires.ts';
import { mistakesInContent, mistakesInOneRecord } from '../../content/mistakes/records.ts';
import { mistakesInSpelling } from '../../content/mistakes/spelling.ts';

/** What editors get wrong, by where. */
const LISTS: Readonly<Record<string, readonly Mistake[]>> = {
  content: [['as it is', {}, /./]],
  record: mistakesInOneRecord,
  'several files': mistakesInContent,
  guides: mistakesInGuides,
  questionnaires: mistakesInQuestionnaires,
  campaigns: mistakesInCampaigns,
  spelling: mistakesInSpelling,
};

/**
 * What the check said of each mistake before it was made fast. Where the content or the rules change on
 * purpose, write the records again: `npm run test:content-slow -- faults -u`, and look at the difference.
 */
describe('the check of the content', () => {
  it('says of every mistake what it always said', async () => {
    let text = '';
    for (const [list, mistakes] of Object.entries(LISTS))
      for (const [name, edits] of mistakes) {
        // The lines move with every edit of the content; fault.test.ts looks at them.
        const lines = (await listFaults(edits)).map((fault) =>
          fault.replace(/^(\S+?):\d+:/, '$1:'),
        );
        text += [`# ${list}: ${name}`, ...lines.toSorted(), ''].join('\n');
      }
    await expect(text).toMatchFileSnapshot('fixtures/faults.txt');
  });

  it('says the same where it remembers what an earlier run found in order', async () => {
    const mistakes = Object.values(LISTS).flat();
    const cold = [];
    for (const [, edits] of mistakes) cold.push(await listFaults(edits));
    const context = { today: TEST_DAY, pages: readPageFiles() };
    const none = { runs: [], spelt: [], inOrder: [] };
    const { found } = await checkAll(CONTENT, context, none);
    const remembered = { ...found, runs: [] };
    for (const [index, [name, edits]] of mistakes.entries()) {
      // With other wording the command remembers nothing.
      const before = 'wording.yaml' in edits ? none : remembered;
      const { lines } = await checkAll(editContent(CONTENT, edits), context, before);
      expect(lines, name).toEqual(cold[index]);
    }
  });

  it('finds in every sample of wording what it always found', async () => {
    const wording = wordingSchema.parse(parse(CONTENT.get('wording.yaml') ?? ''));
    const find = (text: string, side?: Side) =>
      findBanned(text, wording, side)
        .map(({ found, why }) => `"${found}" ${why}\n`)
        .join('');
    const describeSample = (text: string) => {
      const all = find(text);
      const sides = (['doing', 'receiving'] as const).map((side) =>
        find(text, side) === all ? '' : `on the side ${side}:\n${find(text, side)}`,
      );
      return [`# ${text}\n`, all, ...sides].join('');
    };
    const samples = ['wording-samples', 'wording-blind'].flatMap((file) => {
      const text = readFileSync(`tests/support/${file}.yaml`, 'utf8');
      return Object.values(parse(text) as Record<string, { text: string }[]>).flat();
    });
    const record = samples.map(({ text }) => describeSample(text)).join('');
    await expect(record).toMatchFileSnapshot('fixtures/wording.txt');
  });
});
