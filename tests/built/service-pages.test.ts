import { describe, expect, it } from 'vitest';
import { readPage, readPages } from '../support/built-site.ts';
import { CONTACT, findChangedSite } from '../support/other-sites.ts';

const readFacts = (code: string) => {
  const list = readPage(`/s/${code}/`).root.querySelector('dl[data-plain]');
  return (list?.text ?? '').replaceAll(/\s+/g, ' ').trim();
};

describe('the plain facts of a service', () => {
  it('are on its page with who printed them', () => {
    expect(readFacts('cl')).toMatch(
      /^Can you leave out your name\? Yes, .* \(Childline, no date\) When must they tell somebody\? .* \(Childline, no date\)/,
    );
    expect(readFacts('sam')).toMatch(
      /^When must they tell somebody\? They may act if you tell them/,
    );
    expect(readFacts('cyber')).toContain('A chatbot answers first.');
    expect(readFacts('vs')).toBe('');
  });

  it('are called unknown where they are: in the open what would warn, the rest with the sources', () => {
    const read = (code: string, isOpen: boolean) => {
      const { root } = readPage(`/s/${code}/`);
      const part = root.querySelector(isOpen ? '.side .callout' : '.two > .part');
      return (part?.text ?? '').replaceAll(/\s+/g, ' ');
    };
    const warning = 'We do not know when they would have to tell somebody. You can ask.';
    expect(read('vs', true)).toContain(warning);
    expect(read('cl', true)).not.toContain(warning);
    for (const [code, gaps] of [
      ['vs', 'if a person answers, if you can leave out your name or if they might ring you later'],
      ['cl', 'if a person answers or if they might ring you later'],
    ] as const)
      expect(read(code, false)).toContain(`We do not know ${gaps}. You can ask.`);
  });

  it('are on the cards of the list as far as they are known', () => {
    const { root } = readPage('/find/');
    const card = (id: string) =>
      (root.querySelector(`[data-entry="${id}"] > [data-service="${id}"]`)?.text ?? '').replaceAll(
        /\s+/g,
        ' ',
      );
    expect(card('childline')).toContain('Can you leave out your name? Yes, you do not need to');
    expect(card('cyber-helpline')).toContain('Does a person answer? A chatbot answers first.');
    expect(card('victim-support')).not.toMatch(/Does a person answer|leave out your name/);
  });

  it.each(['999', 'bsl', 'txt', 'relay', 'gp'])('are not on /s/%s/', (code) => {
    expect(readFacts(code)).toBe('');
    expect(readPage(`/s/${code}/`).root.text).not.toContain('We do not know when they would');
  });
});

describe('a mistake on the page of a service', async () => {
  const site = await findChangedSite();

  it('can be written about once there is somebody to write to, and the page says what stays', () => {
    const line = readPage('/s/nsh/', site).root.querySelector('[data-wrong]');
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(
      `mailto:${CONTACT}?subject=Local%20help%3A%20page%20NSH`,
    );
    expect(line?.text.replaceAll(/\s+/g, ' ')).toContain(
      `Tell us at ${CONTACT}. Your email stays in what you have sent.`,
    );
  });

  it('has its line on every listed service, and on no other page', () => {
    const paths = readPages(site)
      .filter(({ root }) => root.querySelector('[data-wrong]'))
      .map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !path.startsWith('/s/'))).toEqual([]);
    expect(paths).not.toContain('/s/sass/');
  });

  it('has no line while there is nobody', () => {
    const lines = readPages().filter(({ root }) => root.querySelector('[data-wrong]'));
    expect(lines).toEqual([]);
  });
});
