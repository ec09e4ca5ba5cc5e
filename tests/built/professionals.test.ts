/** The second page for professionals: what is on it, and on no other page. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readPage } from '../support/built-site.ts';

const FIRST = '/for-professionals/';
const SECOND = '/for-professionals/figures/';
const { html, root } = readPage(SECOND);
const text = root.querySelector('main')?.text.replaceAll(/\s+/g, ' ') ?? '';

describe('the second page for professionals', () => {
  it('is linked from the first, links back to it, and is in the list', () => {
    expect(readPage(FIRST).root.querySelector(`main a[href="${SECOND}"]`)).not.toBeNull();
    expect(
      root.querySelector(`main .back[href="${FIRST}"], main .back a[href="${FIRST}"]`),
    ).not.toBeNull();
    expect(
      readPage('/find/').root.querySelector('a[data-entry="figures"]')?.getAttribute('href'),
    ).toBe(SECOND);
  });

  it('weighs at most 10,240 bytes, compressed', () => {
    expect(brotliCompressSync(html).byteLength).toBeLessThanOrEqual(10_240);
  });

  it.each([
    ['about 1 in 7', 'Office for National Statistics, 26 September 2024'],
    ['At ages 16 to 19: 8.8 in 100', 'cardiffnewsonline, no date'],
    ['3,221 in 2022-23', 'thepompeypages.co.uk, April 2023'],
    ['the word choking', 'Faculty of Forensic and Legal Medicine, March 2020'],
    ['eight languages', 'pegsupport.co.uk, no date'],
    ['Yellow Door', 'yellowdoor.org.uk, 21 December 2023'],
    [
      '31 March 2029',
      'Police and Crime Commissioner for Hampshire and the Isle of Wight, 3 October 2023',
    ],
    ['537 people', 'ein.org.uk, 13 November 2023'],
    ['does not by itself make a crime', 'holbornadams.com, no date'],
    ['action plans are of November 2024', 'GOV.UK, 1 August 2025'],
  ])('says "%s" with its source and date', (claim, source) => {
    const [says, from] = root
      .querySelectorAll('.sources dt')
      .filter((term) => term.text.includes(claim))
      .map((term) => [term.text, term.nextElementSibling?.text ?? ''])
      .at(0) ?? ['', ''];
    expect(says).toContain(claim);
    expect(from).toContain(source);
    expect(text.split(claim).length).toBeGreaterThan(2);
  });

  it('is the only page with the numbers that councils keep for professionals', () => {
    const numbers = root
      .querySelectorAll('[data-service="childrens-services"] a[href^="tel:"]')
      .map((link) => [link.getAttribute('href'), link.text.trim()]);
    expect(numbers).toEqual([
      ['tel:+442380832300', '023 8083 2300'],
      ['tel:+441983823436', '01983 823 436'],
    ]);
    const holders = listFiles('dist').filter((file) =>
      /832300|83 ?2300|823 ?436/.test(readFileSync(`dist/${file}`, 'utf8')),
    );
    expect(holders).toEqual(['for-professionals/figures/index.html']);
  });
});
