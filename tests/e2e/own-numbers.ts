import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';

const FOLDER = 'content/services';
const NUMBER_LINKS = 'a[href^="tel:"], a[href^="sms:"]';

interface Channel {
  kind: string;
  number?: string;
  shown?: string;
  withdrawn?: unknown;
}

const channels = new Map(
  readdirSync(FOLDER).map((file) => {
    const record = parse(readFileSync(join(FOLDER, file), 'utf8')) as { channels?: Channel[] };
    const usable = (record.channels ?? []).filter(({ withdrawn }) => !withdrawn);
    return [basename(file, '.yaml'), usable] as const;
  }),
);

/** The links by which a service's own numbers are dialled or written to, by the service's id. */
const OWN_LINKS: Readonly<Record<string, string[]>> = Object.fromEntries(
  [...channels].map(([id, ways]) => [
    id,
    ways.flatMap(({ number }) => (number ? [`tel:${number}`, `sms:${number}`] : [])),
  ]),
);

const listShown = (kind: string) =>
  [...channels.values()].flat().flatMap((way) => (way.kind === kind && way.shown) || []);

/** Numbers as shown that can be written to and not rung. */
export const TEXT_NUMBERS: readonly string[] = [...new Set(listShown('text'))].filter(
  (shown) => !listShown('phone').includes(shown),
);

/**
 * Looks at every block of a service, hidden ones too.
 *
 * @returns each block whose first number is not its service's own, and how many blocks there are
 */
export function checkFirstNumbers(part: Locator): Promise<{ faults: string[]; blocks: number }> {
  return part.evaluate(
    (root, { links, own }) => {
      const blocks = [...root.querySelectorAll<HTMLElement>('[data-service]')];
      const faults = blocks.flatMap((block) => {
        const id = block.dataset['service'] ?? '';
        const numbers = [...block.querySelectorAll<HTMLAnchorElement>(links)];
        // Those of a block within are another service's.
        const ofBlock = numbers.filter((link) => link.closest('[data-service]') === block);
        const [first] = ofBlock;
        if (!first) return [];
        const isOwn = own[id]?.includes(first.getAttribute('href') ?? '') && numbers[0] === first;
        return isOwn ? [] : [`${id}: ${numbers[0]?.textContent.trim()}`];
      });
      return { faults, blocks: blocks.length };
    },
    { links: NUMBER_LINKS, own: OWN_LINKS },
  );
}

/**
 * @returns each place at which a number that is only for texts is seen without the word before it,
 *   with what is seen there, and how many places there are
 */
export function checkTextNumbers(part: Locator): Promise<{ faults: string[]; places: number }> {
  return part.evaluate((root, numbers) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen = new Map<Element, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.unseen')) continue;
      const block =
        parent.closest('p, dd, td, h1, h2, h3, .channel') ?? parent.closest('a') ?? parent;
      seen.set(block, `${seen.get(block) ?? ''} ${node.textContent ?? ''}`);
    }
    const texts = [...seen.values()].map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const places = texts.flatMap((text) =>
      numbers.flatMap((number) =>
        text
          .split(number)
          .slice(0, -1)
          .map((before) => ({ text, hasWord: /\btext\W*$/i.test(before) })),
      ),
    );
    const faults = places.filter(({ hasWord }) => !hasWord).map(({ text }) => text);
    return { faults, places: places.length };
  }, TEXT_NUMBERS);
}
