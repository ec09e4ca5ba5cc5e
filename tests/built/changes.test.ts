import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { readPage, readPages } from '../support/built-site.ts';
import { findChangedSite, OLD_NUMBER } from '../support/other-sites.ts';

/** What JSON Feed 1.1 requires, and the form of what it leaves to us (https://www.jsonfeed.org/version/1.1/). */
const feedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('en-GB'),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
    }),
  ),
});

const readFeed = (site: string) =>
  feedSchema.parse(JSON.parse(readFileSync(`${site}/changes/feed.json`, 'utf8')));

describe('the changes', () => {
  it('are none at first, and the page says since when it keeps them', () => {
    expect(readPage('/changes/').root.querySelector('main')?.text).toMatch(
      /Nothing has changed yet\.\s+We began to keep this list on \d+ \w+ 20\d\d\./,
    );
    expect(readFeed('dist').items).toEqual([]);
  });

  it('link to their feed only from their page', () => {
    const feeds = readPages().flatMap(({ path, root }) =>
      root
        .querySelectorAll('link[rel=alternate]')
        .map((link) => [path, link.getAttribute('type'), link.getAttribute('href')]),
    );
    expect(feeds).toEqual([['/changes/', 'application/feed+json', '/changes/feed.json']]);
  });

  it('are linked from about and for professionals', () => {
    for (const path of ['/about/', '/for-professionals/'])
      expect(readPage(path).root.querySelectorAll('main a[href="/changes/"]')).toHaveLength(1);
  });

  it('are in the page and in the feed with old, new, source and day', async () => {
    const site = await findChangedSite();
    const { root } = readPage('/changes/', site);
    const section = root
      .querySelectorAll('main section')
      .find(({ text }) => text.includes('Samaritans'));
    expect(section?.querySelector('h2')?.text.trim()).toBe('20 November 2026: Samaritans');
    expect(section?.querySelector('del')?.text).toBe(OLD_NUMBER);
    const items = readFeed(site).items.filter(({ id }) => id.startsWith('samaritans/phone/'));
    expect(items).toEqual([
      expect.objectContaining({
        id: 'samaritans/phone/1',
        date_published: '2026-11-20T00:00:00Z',
        content_text: expect.stringMatching(
          new RegExp(`^Samaritans\\. .*\\nBefore: ${OLD_NUMBER}\\nNow: 116 123\\nSource: \\S.+$`),
        ) as unknown,
      }),
    ]);
  }, 120_000);

  it('name a service that was taken down, without a link', async () => {
    const headings = readPage('/changes/', await findChangedSite())
      .root.querySelectorAll('main h2')
      .filter(({ text }) => text.includes('Men’s Advice Line'));
    expect(headings.map(({ text }) => text.trim())).toEqual([
      '20 November 2026: Men’s Advice Line',
    ]);
    expect(headings[0]?.querySelector('a')).toBeNull();
  }, 120_000);

  it('tell what was taken down, without its number', async () => {
    const site = await findChangedSite();
    const section = readPage('/changes/', site)
      .root.querySelectorAll('main section')
      .find(({ text }) => text.includes('Galop'));
    expect(section?.text).toMatch(/We no longer show its phone number\./);
    expect(section?.text).not.toMatch(/\d{3} \d{3}/);
  }, 120_000);
});
