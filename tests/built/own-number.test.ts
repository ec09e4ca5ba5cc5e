import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ServiceRecord } from '../../src/schemas/service.ts';
import { readPages } from '../support/built-site.ts';

const CALL = 'a[href^="tel:"], a[href^="sms:"]';

const channels = new Map(
  globSync('content/services/*.yaml').map((file) => [
    basename(file, '.yaml'),
    (parse(readFileSync(file, 'utf8')) as Partial<ServiceRecord>).channels ?? [],
  ]),
);

/** The links that ring or text a service, from its record. */
function listOwnLinks(id: string): string[] {
  return (channels.get(id) ?? []).flatMap((channel) =>
    'number' in channel && channel.number
      ? [`${channel.kind === 'text' ? 'sms' : 'tel'}:${channel.number}`]
      : [],
  );
}

/** The block of a service around an element, the innermost one. */
function findBlock(element: HTMLElement): string | undefined {
  return element.closest('[data-service]')?.getAttribute('data-service');
}

const pages = readPages();
const blocks = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('[data-service]').map((block) => ({
    path,
    block,
    id: block.getAttribute('data-service') ?? '',
    links: block.querySelectorAll(CALL),
  })),
);

it('has a service in each block with an id, on every page', () => {
  expect(blocks.length).toBeGreaterThan(400);
  expect([...new Set(blocks.map(({ id }) => id))].filter((id) => !channels.has(id))).toEqual([]);
});

it('begins each block with a number of its own service, if it shows one of its own', () => {
  const wrong = blocks.flatMap(({ path, id, links }) => {
    const [first] = links;
    const isOwn = links.some((link) => findBlock(link) === id);
    const href = first?.getAttribute('href') ?? '';
    return isOwn && !listOwnLinks(id).includes(href) ? [`${path} ${id}: ${href}`] : [];
  });
  expect(wrong).toEqual([]);
});

it('shows no number in a block but under the name of its own service', () => {
  const wrong = blocks.flatMap(({ path, id, links }) =>
    links
      .filter((link) => findBlock(link) === id)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !listOwnLinks(id).includes(href))
      .map((href) => `${path} ${id}: ${href}`),
  );
  expect(wrong).toEqual([]);
});

it('says so in each block that has no number of its own', () => {
  const isCalled = (id: string) =>
    (channels.get(id) ?? []).some(
      ({ kind, provenance }) =>
        ['phone', 'text', 'relay', 'bsl'].includes(kind) && provenance.standing !== 'unconfirmed',
    );
  const numberless = blocks.filter(({ id }) => !isCalled(id));
  expect(numberless.length).toBeGreaterThan(20);
  expect(
    numberless
      .filter(({ block }) => !/We have no (phone number|number|working way)/.test(block.text))
      .map(({ path, id }) => `${path} ${id}`),
  ).toEqual([]);
});

it('puts other services below a contact, outside its block, each under its own name', () => {
  const companions = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('.contact-card > .companion').map((other) => ({ path, other })),
  );
  expect(companions.length).toBeGreaterThan(50);
  const named = companions.filter(({ other }) => other.querySelector('a.other')?.text.trim());
  expect(named.length).toBe(companions.length);
  expect(blocks.filter(({ block }) => block.querySelector('[data-service]'))).toEqual([]);
});

it('begins each block on paper with the number of its own service', () => {
  const printed = blocks.filter(({ block }) => block.querySelector('.paper-number'));
  expect(printed.length).toBeGreaterThan(20);
  for (const { path, id, block } of printed) {
    const shown = (channels.get(id) ?? []).flatMap((channel) =>
      'shown' in channel && channel.shown ? [channel.shown] : [],
    );
    const [first] = block.querySelectorAll('.paper-number');
    expect(shown, path).toContain(first?.text.trim().replace(/^text /, ''));
  }
});

it('says that a number for texts is for texts, wherever it is', () => {
  const list = (wanted: string) =>
    [...channels.values()]
      .flat()
      .flatMap((channel) =>
        channel.kind === wanted && 'shown' in channel && channel.shown ? [channel.shown] : [],
      );
  const texts = list('text').filter((number) => !list('phone').includes(number));
  expect(texts).toContain('85258');
  const pattern = new RegExp(`(.{20})\\b(?:${texts.join('|')})\\b`, 'gs');
  const found = pages.flatMap(({ path, root }) =>
    [...(root.querySelector('body')?.text ?? '').matchAll(pattern)].map(([text, before]) => ({
      place: `${path}: ${text}`,
      isNamed: /\btext\s+$/i.test(before ?? ''),
    })),
  );
  expect(found.length).toBeGreaterThan(5);
  const bare = found.filter(({ isNamed }) => !isNamed).map(({ place }) => place);
  expect(bare).toEqual([]);
});

it('shows the number of the rape support line, which its own page was not seen to print, beside its address', () => {
  const files = globSync('dist/**/*.{html,json,js}').map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const spread = files.filter(({ text }) => /0808 500 2222|8085002222/.test(text));
  expect(spread.map(({ file }) => file)).toContain('dist/p/pick/index.html');
  expect(spread.map(({ file }) => file)).toContain('dist/api/services/rape-support-line.json');
  const apart = spread.filter(({ text }) => !text.includes('247sexualabusesupport.org.uk'));
  expect(apart.map(({ file }) => file)).toEqual([]);
});
