import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSite, copyContent, readPage, readWholeSite } from '../support/built-site.ts';
import { CHANGED, changeNumber, UNCHANGED } from '../support/change-number.ts';

const BUILD_DATE = '2026-11-24';

describe('a confirmed number for the psychologist-led programme, in its one file', async () => {
  const { number, shown } = CHANGED;
  const content = copyContent({
    'services/plsi-self-referral.yaml': (text) =>
      text.replace(
        /channels:\n[\s\S]*?\nalternatives:/,
        `channels:
  - kind: phone
    number: "${number}"
    shown: ${shown}
    provenance:
      sources: [commissioner-2024]
      standing: confirmed
      confirmed: { by: the site's editor, on: 2026-11-20 }
      review: 2027-02-22
alternatives:`,
      ),
  });
  const site = await buildSite({ CONTENT_DIR: content, BUILD_DATE });

  it('stands on its page as the first way, with the day it was checked', () => {
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

  it('stands on its card, on the door and in the structured data', () => {
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

describe('one number edited in one record, on a copy that counts posters', async () => {
  const content = copyContent({
    'services/victim-support.yaml': changeNumber,
    'site.yaml': (text) => `${text}\ncountsPosters: true\n`,
  });
  const site = await buildSite({ CONTENT_DIR: content, BUILD_DATE });

  it('tells visitors that posters are counted, and only then', () => {
    const counting = 'This copy counts one thing';
    expect(readPage('/privacy/', site).root.text).toContain(counting);
    expect(readPage('/privacy/').root.text).not.toContain(counting);
  });

  it('reaches every page, paper and data file, and the old one is nowhere', () => {
    const whole = readWholeSite(site);
    expect(whole).not.toMatch(UNCHANGED);
    for (const path of ['/', '/find/', '/check/a/', '/s/vs/', '/s/nsh/', '/g/say/', '/g/report/'])
      expect(readPage(path, site).html, path).toContain(`tel:${CHANGED.number}`);
    for (const path of ['/p/slip/', '/p/strips/', '/p/all/'])
      expect(readPage(path, site).root.querySelector('.paper')?.text, path).toContain(
        CHANGED.shown,
      );
    const data = readPage('/s/vs/', site).root.querySelector('script[type="application/ld+json"]');
    expect(data?.text).toContain(CHANGED.number);
    expect(readFileSync(`${site}/check/a/rest.js`, 'utf8')).toContain(CHANGED.shown);
    expect(readFileSync(`${site}/api/services/victim-support.json`, 'utf8')).toContain(
      `"number": "${CHANGED.number}"`,
    );
  });
});

describe('what is withdrawn', async () => {
  const withdraw = '\nwithdrawn: { on: 2026-11-20, reason: The contract ended. }\n';
  const content = copyContent({
    'services/stalking-advocacy-service.yaml': (text) => text + withdraw,
    'services/victim-support.yaml': (text) => text + withdraw,
    'services/galop.yaml': (text) =>
      text.replace(
        '  - kind: phone\n',
        '  - kind: phone\n    withdrawn: { on: 2026-11-20, reason: New number. }\n',
      ),
  });
  const site = await buildSite({ CONTENT_DIR: content, BUILD_DATE });
  const whole = readWholeSite(site);

  it('leaves the whole site: the ways of a record, and its card and contact everywhere', () => {
    expect(whole).not.toContain('0330 0533 630');
    expect(whole).not.toContain('stalking@stopdomesticabuse.uk');
    expect(whole).not.toMatch(UNCHANGED);
    expect(whole).not.toContain('data-service="victim-support"');
    expect(whole).not.toContain('data-service="stalking-advocacy-service"');
    expect(whole).not.toContain('Stalking Advocacy and Support Service</a>');
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

describe('a build long after the review dates', async () => {
  const site = await buildSite({ BUILD_DATE: '2029-06-01' });

  it('shows each fact with its date in words, and fails nothing', () => {
    const text = readPage('/s/nsh/', site).root.querySelector('main')?.text ?? '';
    expect(text).toContain('0808 802 0300');
    expect(text).toContain(
      'We meant to check it again by 22 February 2027 and have not, so it may have changed.',
    );
  });
});

it('is the same to the byte for the same content and day', async () => {
  const [first, second] = [await buildSite({ BUILD_DATE }), await buildSite({ BUILD_DATE })];
  expect(readWholeSite(first)).toBe(readWholeSite(second));
});
