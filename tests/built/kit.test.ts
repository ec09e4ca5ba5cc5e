import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { CampaignKit } from '../../src/domain/kit/kit.ts';
import { checkContrast, checkPicture } from '../../src/kit/check-format.ts';
import { findChromium } from '../../src/kit/find-chromium.ts';
import { makeKit } from '../../src/kit/make-kit.ts';
import { drawDocument, FORMATS } from '../../src/kit/formats.tsx';
import { listFiles } from '../../src/hosting/built-files.ts';
import { copyContent } from '../support/built-site.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';
import { changeNumber, UNCHANGED } from '../support/change-number.ts';
import {
  KIT_DAY,
  KIT_SITE,
  listFormatFiles,
  planKitsOf,
  readPdf,
  readPictureCode,
} from '../support/kit.ts';
import { UI_WORDS } from '../support/ui-words.ts';

describe('the plan of the real content', () => {
  const { kits, faults } = planKitsOf('content');

  it('has nothing that stops it', () => {
    expect(faults).toEqual([]);
  });

  it('has paper for every address that is for paper, and each once', () => {
    const { content } = checkContent('content', KIT_DAY);
    const expected = content.campaigns.flatMap(({ campaign: { code, channels } }) =>
      channels.filter(({ printed }) => printed).map((channel) => `${code}-${channel.code}`),
    );
    const planned = kits.flatMap(({ printed }) => printed.map(({ code }) => code));
    expect(planned.toSorted()).toEqual(expected.toSorted());
    expect(planned.length).toBeGreaterThan(15);
  });
});

describe('the kit after one number was edited in one record', async () => {
  const content = copyContent({
    'services/victim-support.yaml': changeNumber,
  });
  // Two campaigns, one of each side, with one place each: the others differ only in their words.
  const kits = planKitsOf(content)
    .kits.filter(({ campaign }) => ['week-2024', 'all-year-own'].includes(campaign.id))
    .map((kit) => ({ ...kit, printed: kit.printed.slice(0, 1) }));
  const folder = join(makeTempFolder('kit'), 'kit');
  const result = await makeKit(kits, folder, UI_WORDS.kitIndex);
  const files = listFiles(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const sheets = files.filter((path) => path.endsWith('.pdf'));

  it('finds nothing wrong with any format', () => {
    expect(result.faults).toEqual([]);
  });

  it('has every format for each campaign, its texts, an index and a zip of all', () => {
    expect(kits).toHaveLength(2);
    for (const kit of kits) {
      const formats = listFormatFiles(
        kit.own.code,
        kit.printed.map(({ code }) => code),
      );
      const texts = ['posts.txt', 'email-footer.html', 'email-footer.txt'];
      for (const name of [...formats, ...texts]) {
        expect(files).toContain(join(kit.campaign.id, name));
        if (!name.startsWith('email') || name.endsWith('.html'))
          expect(read('index.html')).toContain(`${kit.campaign.id}/${name}`);
      }
    }
    const zipped = Object.keys(unzipSync(readFileSync(join(folder, 'kit.zip'))));
    expect(zipped.toSorted()).toEqual(
      files.filter((path) => !['kit.zip', 'MADE-BY-THE-KIT'].includes(path)),
    );
  });

  it('carries the new number, and nowhere the old one', async () => {
    for (const path of sheets) {
      const words = await readPdf(join(folder, path));
      expect(words, path).not.toContain('08081689111');
      if (path.startsWith('week-2024')) expect(words, path).toContain('02079460123');
    }
    const texts = files.filter((path) => /\.(html|txt)$/.test(path)).map(read);
    expect(texts.join('\n')).not.toMatch(UNCHANGED);
    expect(texts.join('\n')).toContain('020 7946 0123');
  });

  it('names nobody of the other side on the own side', async () => {
    const own = files.filter((path) => path.startsWith('all-year-own'));
    const words = await Promise.all(
      own.map(async (path) => {
        if (path.endsWith('.pdf')) return readPdf(join(folder, path));
        return path.endsWith('.png') ? '' : read(path).replace(/\s+/g, '');
      }),
    );
    for (const text of words.filter((found) => found !== ''))
      for (const number of ['999', '111', '116123']) expect(text).toContain(number);
    expect(words.join('\n')).not.toMatch(/stalk|victim|08088020300|02079460123/i);
  });

  it('says until which day it is valid, and is no sample if the site has an address', async () => {
    for (const path of sheets) {
      const words = await readPdf(join(folder, path));
      expect(words, path).toMatch(/[Uu]ntil22February2027/);
      expect(words, path).not.toContain('Sample');
    }
  });

  it('has its version only in its title, where no passer-by sees it', async () => {
    for (const path of sheets) {
      const { info } = await getMeta(new Uint8Array(readFileSync(join(folder, path))));
      const version = /[0-9a-f]{6}$/.exec(String(info['Title']))?.[0] ?? 'none';
      expect(read('index.html'), path).toContain(`version ${version}`);
      expect(await readPdf(join(folder, path)), path).not.toContain(version);
    }
  });

  it('has an index whose links to paper and pictures each have their own line', () => {
    const index = parse(read('index.html'));
    const drawn = index
      .querySelectorAll('a')
      .filter((link) => /\.(pdf|png)$/.test(link.getAttribute('href') ?? ''));
    expect(drawn).toHaveLength(files.filter((path) => /\.(pdf|png)$/.test(path)).length);
    for (const link of drawn) expect(link.closest('li')?.querySelectorAll('a')).toHaveLength(1);
  });

  it('leads from each picture as a whole to its own address', () => {
    for (const name of ['screen', 'square', 'story'])
      expect(readPictureCode(join(folder, 'week-2024', `${name}-24a.png`))).toBe(
        `${KIT_SITE}/w/24a/`,
      );
  });

  it('tells on nothing that is carried away where it was taken', async () => {
    const slips = await readPdf(join(folder, 'week-2024', 'slips-24a.pdf'));
    const strips = await readPdf(join(folder, 'week-2024', 'strips-24a-gp.pdf'));
    expect(slips).not.toMatch(/24a-|stalk/i);
    expect(strips.match(/24a-gp/g)).toHaveLength(1);
    expect(strips.match(/w\/24a(?!-)/g)?.length).toBeGreaterThan(3);
  });

  it('is tagged for people who hear it', () => {
    for (const path of sheets)
      expect(readFileSync(join(folder, path), 'latin1'), path).toContain('/StructTreeRoot');
  });

  it('never empties a folder that is not its own', async () => {
    await expect(makeKit([], content, UI_WORDS.kitIndex)).rejects.toThrow(
      'contains something that is not a kit',
    );
    expect(listFiles(content).length).toBeGreaterThan(50);
  });
});

describe('a format that would be wrong', () => {
  let page: Page;
  let close: () => Promise<void>;
  const [kit] = planKitsOf('content').kits as [CampaignKit];
  const [poster] = FORMATS as [(typeof FORMATS)[number]];

  beforeAll(async () => {
    const browser = await chromium.launch(findChromium());
    close = () => browser.close();
    page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  });
  afterAll(() => close());

  const show = async (changed: CampaignKit, style = '') => {
    const { html } = drawDocument(poster, { kit: changed, address: changed.own });
    await page.setContent(html.replace('</head>', `<style>${style}</style></head>`));
    return [...(await checkPicture(page, kit.own)), ...(await checkContrast(page))];
  };

  it('is not found in the real one', async () => {
    expect(await show(kit)).toEqual([]);
  });

  it('has numbers of one size, and the dark squares of its code on their margin', async () => {
    await show(kit);
    const sizes = await page
      .locator('.number')
      .evaluateAll((all) => all.map((number) => getComputedStyle(number).fontSize));
    expect(sizes).toHaveLength(kit.numbers.length);
    expect(new Set(sizes).size).toBe(1);
    const [squares, number] = await Promise.all(
      ['.code path:last-child', '.number'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(squares?.x).toBeCloseTo(number?.x ?? NaN, 0);
  });

  it('is found where the words do not fit', async () => {
    const heading = 'A very long heading that goes on and on. '.repeat(8);
    const faults = await show({ ...kit, campaign: { ...kit.campaign, heading } });
    expect(faults).toContainEqual(expect.stringContaining('does not fit'));
  });

  it('is found where the code leads elsewhere, or cannot be read', async () => {
    const own = { ...kit.own, href: 'https://elsewhere.example/' };
    expect(await show({ ...kit, own })).toEqual([
      `its code leads to https://elsewhere.example/, not to ${kit.own.href}`,
    ]);
    expect(await show(kit, '.code path:last-child { fill: #eee }')).toContainEqual(
      expect.stringContaining('its code leads to nowhere'),
    );
  });

  it('is found where words are faint', async () => {
    expect(await show(kit, '.lead { color: #999 }')).toEqual([
      expect.stringContaining('too little contrast'),
    ]);
  });

  it('is not made by marks in the words, which are written as they are', () => {
    const campaign = { ...kit.campaign, heading: 'A <b>&"', lead: '<script>' };
    const { html } = drawDocument(poster, { kit: { ...kit, campaign }, address: kit.own });
    expect(html).toContain('<h1>A &lt;b&gt;&amp;&quot;</h1>');
    expect(html).not.toContain('<script>');
  });

  it('has another version when anything on it changes, and the same when nothing does', () => {
    const version = (changed: CampaignKit) =>
      drawDocument(poster, { kit: changed, address: changed.own }).version;
    expect(version(kit)).toMatch(/^[0-9a-f]{6}$/);
    expect(version({ ...kit })).toBe(version(kit));
    expect(version({ ...kit, goodUntil: '1 May 2027' })).not.toBe(version(kit));
  });
});
