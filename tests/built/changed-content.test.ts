import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLiveData, readPage, readWholeSite } from '../support/built-site.ts';
import { CHANGED, UNCHANGED } from '../support/change-number.ts';
import { CONFIRMED, findChangedSite, findLaterSite } from '../support/other-sites.ts';

const [site, later] = await Promise.all([findChangedSite(), findLaterSite()]);
const whole = readWholeSite(site);
const unchanged = readWholeSite('dist');

describe('a confirmed number for the psychologist-led programme, in its one file', () => {
  const { number, shown } = CONFIRMED;

  it('is on its page as the first way, with the day it was checked', () => {
    const { root } = readPage('/s/plsi/', site);
    const own = root.querySelector('main [data-service="plsi-self-referral"]');
    expect(own?.querySelector('a.call')?.getAttribute('href')).toBe(`tel:${number}`);
    expect(own?.querySelector('a.call')?.text.trim()).toBe(shown);
    expect(own?.text).toContain('Checked on 20 November 2026 by the site’s editor.');
    expect(root.querySelector('main .contact')?.getAttribute('data-service')).toBe(
      'plsi-self-referral',
    );
    expect(root.querySelector('main')?.text).not.toContain('cannot be dialled');
  });

  it('is on its card, on the door and in the structured data', () => {
    const card = readPage('/find/', site).root.querySelector(
      '.card[data-service="plsi-self-referral"]',
    );
    expect(card?.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe(`tel:${number}`);
    expect(readPage('/check/b/', site).html).toContain(`tel:${number}`);
    const data = readPage('/s/plsi/', site).root.querySelector(
      'script[type="application/ld+json"]',
    );
    expect(data?.text).toContain(`"telephone":"${number}"`);
  });
});

it('tells visitors of a copy that counts posters that it does, and nobody else', () => {
  const counting = 'This copy counts one thing';
  expect(readPage('/privacy/', site).root.text).toContain(counting);
  expect(readPage('/privacy/').root.text).not.toContain(counting);
});

describe('one number edited in one record', () => {
  it('reaches every page, paper and data file, and the old one is nowhere', () => {
    expect(whole).not.toMatch(UNCHANGED);
    for (const path of ['/', '/find/', '/check/a/', '/s/vs/', '/s/nsh/', '/g/say/', '/g/report/'])
      expect(readPage(path, site).html, path).toContain(`tel:${CHANGED.number}`);
    for (const path of ['/p/slip/', '/p/strips/', '/p/all/'])
      expect(readPage(path, site).root.querySelector('.paper')?.text, path).toContain(
        CHANGED.shown,
      );
    const data = readPage('/s/vs/', site).root.querySelector('script[type="application/ld+json"]');
    expect(data?.text).toContain(CHANGED.number);
    expect(readLiveData('/check/a/', site)).toContain(CHANGED.shown);
    expect(readFileSync(`${site}/api/services/victim-support.json`, 'utf8')).toContain(
      `"number": "${CHANGED.number}"`,
    );
  });
});

describe('what is withdrawn', () => {
  it.each([
    ['0330 0533 630', 'stalking-advocacy-service'],
    ['stalking@stopdomesticabuse.uk', 'stalking-advocacy-service'],
    ['0808 801 0327', 'mens-advice-line'],
    ['8088010327', 'mens-advice-line'],
  ])('leaves the whole site: %s, and the card and contact of %s', (way, id) => {
    expect(unchanged).toContain(way);
    expect(whole).not.toContain(way);
    expect(whole).not.toContain(`data-service="${id}"`);
  });

  it('is nowhere linked by its name', () => {
    for (const name of ['Stalking Advocacy and Support Service', 'Men’s Advice Line']) {
      expect(unchanged).toContain(`${name}</a>`);
      expect(whole).not.toContain(`${name}</a>`);
    }
  });

  it('keeps its address, which then says so and leads to other help', () => {
    const { root } = readPage('/s/sass/', site);
    expect(root.querySelector('h1')?.text).toBe('We no longer list this service');
    expect(root.querySelector('main')?.text).toContain('20 November 2026');
    expect(root.querySelector('main a[href="tel:+448088020300"]')).not.toBeNull();
    expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('takes one channel of a record and leaves the others', () => {
    expect(whole).not.toContain('0800 999 5428');
    expect(readPage('/s/gl/', site).html).toContain('help@galop.org.uk');
  });
});

it('shows each fact with its date in words long after the review dates, and fails nothing', () => {
  const text = readPage('/s/nsh/', later).root.querySelector('main')?.text ?? '';
  expect(text).toContain('0808 802 0300');
  expect(text).toContain(
    'We meant to check it again by 22 February 2027 and have not, so it may have changed.',
  );
});
