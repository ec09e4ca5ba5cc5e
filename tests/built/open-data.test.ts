import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import {
  openReferralFeedSchema,
  openReferralListSchema,
  openReferralServiceSchema,
} from '../../src/schemas/open-referral.ts';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readPage } from '../support/built-site.ts';
import { SERVICE_CODES } from '../support/contract.ts';
import { CHANGED_DAY, findChangedSite, LICENCE } from '../support/other-sites.ts';

const ids = Object.keys(SERVICE_CODES);
const readText = (id: string, site = 'dist') =>
  readFileSync(`${site}/api/services/${id}.json`, 'utf8');
const read = (id: string, site?: string) =>
  openReferralServiceSchema.parse(JSON.parse(readText(id, site)));
const readList = (site?: string) =>
  openReferralListSchema.parse(JSON.parse(readText('index', site)));
const readAll = (site: string) =>
  listFiles(`${site}/api`)
    .map((file) => readFileSync(`${site}/api/${file}`, 'utf8'))
    .join('\n');

describe('the files', () => {
  it('are one for each service that is promised, and the list', () => {
    expect(listFiles('dist/api/services')).toEqual(
      [...ids, 'index'].map((id) => `${id}.json`).toSorted(),
    );
  });

  it.each(ids)('have %s in the documented shape, without null or empty values', (id) => {
    expect(read(id)).toMatchObject({ x_file: `${id}.json`, status: 'active' });
    expect(readText(id)).not.toMatch(/null|""|\[\]|\{\}/);
  });

  it('have ids of their own, each in the list once', () => {
    const { total_items, contents } = readList();
    expect(total_items).toBe(ids.length);
    expect(contents.map(({ id, x_file }) => [x_file, id]).toSorted()).toEqual(
      ids.map((id) => [`${id}.json`, read(id).id]).toSorted(),
    );
    expect(new Set(contents.map(({ id }) => id)).size).toBe(ids.length);
    expect(readText('index')).not.toContain('null');
  });

  it('have what is firm: the helpline’s number and the hours of a line that is always open', () => {
    expect(read('national-stalking-helpline').contacts?.[0]?.phones[0]?.number).toBe(
      '+448088020300',
    );
    expect(read('victim-support').schedules?.[0]?.byday).toBe('MO,TU,WE,TH,FR,SA,SU');
    expect(read('emergency-bsl').languages?.[0]?.name).toBe('British Sign Language');
  });
});

describe('what a program reads first', () => {
  const readFeed = (site: string) =>
    openReferralFeedSchema.parse(JSON.parse(readFileSync(`${site}/api/index.json`, 'utf8')));

  it('names the standard without claiming to meet it, and leads to the list', () => {
    const feed = readFeed('dist');
    expect(feed).toMatchObject({ version: 'HSDS-UK-3.0', x_conformance: 'partial' });
    expect(existsSync(`dist${new URL(feed.x_services).pathname}`)).toBe(true);
  });

  it('says that no licence was chosen until one is', async () => {
    expect(readFeed('dist').x_licence).toBe('none chosen');
    expect(readFeed(await findChangedSite()).x_licence).toBe(LICENCE);
    const page = readPage('/api/', await findChangedSite()).root.querySelector('main')?.text;
    expect(page).toContain(LICENCE);
    expect(page).not.toContain('No licence has been chosen');
  });
});

describe('what nobody is to copy', () => {
  const whole = readAll('dist');

  it('is no number of the psychologist-led programme', () => {
    expect(read('plsi-self-referral')).not.toHaveProperty('contacts');
    expect(readText('plsi-self-referral')).not.toMatch(/tel:|\+44|\b0\d{3}/);
    expect(whole).not.toMatch(/02382|231\s?0800/);
  });

  it('is no fact that rests on one old source', () => {
    expect(whole).not.toMatch(/3300533630|0330 0533 630|stalking@stopdomesticabuse/);
    expect(whole).not.toContain('info@stalkinghelpline.org');
    expect(whole).not.toMatch(/2380009898|023 8000 9898/);
    // Forced marriage, older people, Muslim women, the councils' teams for adults.
    expect(whole).not.toMatch(/2070080151|8088088141|8009995786|3005551386|2380833003|2392680810/);
  });

  it('is no hour that differs from day to day and that nobody has confirmed', () => {
    expect(read('national-stalking-helpline')).not.toHaveProperty('schedules');
    expect(read('galop')).not.toHaveProperty('schedules');
  });

  it('is no note of safety, conflict or reason for editors, and no text as it was printed', () => {
    const services = checkContent('content', CHANGED_DAY).content.services;
    const kept = services.flatMap(({ record }) => [
      record.safetyNote,
      ...record.conflicts,
      ...(record.whatToSay ?? []),
      ...record.channels.map(({ asPrinted }) => asPrinted),
    ]);
    const sentences = kept.filter((text) => text !== undefined);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((text) => whole.includes(text))).toEqual([]);
  });
});

describe('the page of the open data', () => {
  const { root } = readPage('/api/');
  const text = (root.querySelector('main')?.text ?? '').replaceAll(/\s+/g, ' ');

  it('says what it is without more than that, and what may be done with it', () => {
    expect(text).toContain('Open Referral UK-shaped static data');
    expect(text).toContain('We do not claim to meet all of it.');
    expect(text).toContain('No licence has been chosen for this data yet.');
    expect(text).toContain('older than 24 months');
  });

  it('leads to no file, in which there would be no way to leave', () => {
    const links = root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => href.endsWith('.json'))).toEqual([]);
  });

  it('names every field that is not the standard’s', () => {
    const feed = JSON.parse(readFileSync('dist/api/index.json', 'utf8')) as object;
    const own = [feed, ...ids.map((id) => read(id))].flatMap((data) =>
      Object.keys(data).filter((key) => key.startsWith('x_')),
    );
    expect(new Set(own).size).toBe(8);
    for (const field of [...own, 'eligibility_description']) expect(text).toContain(field);
  });
});

describe('a changed record', async () => {
  const site = await findChangedSite();

  it('that is withdrawn leaves only its name, in its file and in the list', () => {
    const left = {
      id: read('mens-advice-line').id,
      name: 'Men’s Advice Line',
      status: 'inactive',
      x_file: 'mens-advice-line.json',
    };
    expect(read('mens-advice-line', site)).toEqual(left);
    expect(readList(site).contents).toContainEqual(left);
    for (const own of ['8088010327', 'mensadviceline.org'])
      expect(readAll('dist'), own).toContain(own);
    expect(readAll(site)).not.toMatch(/8088010327|mensadviceline\.org/);
  });

  it('that is confirmed has the day, and its hours spread', () => {
    expect(read('southampton-pippa', site)).toMatchObject({
      assured_date: '2026-11-20',
      schedules: [{ byday: 'MO,TU,WE,TH,FR', opens_at: '09:30', closes_at: '16:30' }],
    });
    expect(read('southampton-pippa')).not.toHaveProperty('assured_date');
  });
});
