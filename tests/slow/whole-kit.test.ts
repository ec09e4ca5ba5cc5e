import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CampaignKit } from '../../src/domain/kit/kit.ts';
import { listFiles } from '../../src/hosting/built-files.ts';
import { makeKit } from '../../src/kit/make-kit.ts';
import { OWN_SIDE_PAGES, PRINTED_CODES } from '../support/contract.ts';
import { listFormatFiles, planKitsOf, readPdf, readPictureCode } from '../support/kit.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';
import { UI_WORDS } from '../support/ui-words.ts';

const { kits } = planKitsOf('content');
const folder = join(makeTempFolder('kit'), 'kit');
const { faults } = await makeKit(kits, folder, UI_WORDS.kitIndex);
const files = listFiles(folder);

it('has nothing wrong in any format of any campaign', () => {
  expect(faults).toEqual([]);
  expect(kits.map(({ campaign }) => campaign.id).toSorted()).toEqual(
    Object.keys(PRINTED_CODES).toSorted(),
  );
});

describe.each(kits)('the kit of $campaign.id', ({ campaign, own, printed, numbers }) => {
  const formats = listFormatFiles(
    own.code,
    printed.map(({ code }) => code),
  );
  const papers = formats.filter((name) => name.endsWith('.pdf'));
  const pictures = formats.filter((name) => name.endsWith('.png'));

  it('has every format for every place', () => {
    expect(printed.length).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining(formats.map((name) => join(campaign.id, name))));
  });

  it('has its first number, and the day until which it is valid, on every sheet', async () => {
    const shown = numbers[0].text.replaceAll(/\s/g, '');
    for (const name of papers) {
      const words = await readPdf(join(folder, campaign.id, name));
      expect(words, name).toContain(shown);
      expect(words, name).toMatch(/[Uu]ntil\d{1,2}[A-Z][a-z]+20\d\d/);
    }
  });

  it('leads from each picture to its own address', () => {
    for (const name of pictures)
      expect(readPictureCode(join(folder, campaign.id, name)), name).toBe(own.href);
  });
});

it('names nobody of the other side in a campaign of the own side', async () => {
  const isOwnSide = ({ campaign }: CampaignKit) => OWN_SIDE_PAGES.includes(`/w/${campaign.code}/`);
  const own = kits.filter(isOwnSide).map(({ campaign }) => campaign.id);
  expect(own).toHaveLength(2);
  for (const path of files.filter((file) => own.some((id) => file.startsWith(id)))) {
    if (path.endsWith('.png')) continue;
    const file = join(folder, path);
    const text = path.endsWith('.pdf')
      ? await readPdf(file)
      : readFileSync(file, 'utf8').replaceAll(/\s+/g, '');
    expect(text, path).not.toMatch(/stalk|victim|08088020300|08081689111/i);
  }
});

it('leaves no index and no zip of a kit in which something is wrong', async () => {
  const [kit] = kits as [CampaignKit];
  const bad = join(makeTempFolder('kit'), 'bad');
  const numbers = [{ ...kit.numbers[0], text: '0'.repeat(60) }] as const;
  const made = await makeKit([{ ...kit, numbers, printed: [] }], bad, UI_WORDS.kitIndex);
  expect(made.faults).toContainEqual(expect.stringContaining('does not fit'));
  expect(listFiles(bad)).not.toContain('index.html');
  expect(listFiles(bad)).not.toContain('kit.zip');
});
