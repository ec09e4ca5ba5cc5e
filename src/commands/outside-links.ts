import { stringify } from 'yaml';
import type { ServiceRecord } from '../schemas/service.ts';

/** An address of another site, and the files of the content that lead there. */
interface OutsideLink {
  address: string;
  files: string[];
}

/**
 * Every web address that the content leads to, once each, in alphabetical order. What is
 * withdrawn leads nowhere, and an email address is not a page.
 *
 * @param records the records, each with its file
 * @param site the file of the whole site, and the address that "Leave this site" opens
 */
export function listLinks(
  records: readonly { file: string; record: ServiceRecord }[],
  site: { file: string; leaveTo: string },
): OutsideLink[] {
  const found = records
    .filter(({ record }) => !record.withdrawn)
    .flatMap(({ file, record }) =>
      record.channels
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap((channel) =>
          'address' in channel && channel.address?.startsWith('https://')
            ? [{ file, address: channel.address }]
            : [],
        ),
    );
  const files = new Map<string, Set<string>>();
  for (const { file, address } of [...found, { file: site.file, address: site.leaveTo }])
    files.set(address, (files.get(address) ?? new Set()).add(file));
  return [...files]
    .map(([address, names]) => ({ address, files: [...names].toSorted() }))
    .toSorted((a, b) => a.address.localeCompare(b.address, 'en'));
}

/**
 * Asks for every page: the hosts side by side, but of each host one page at a time, as a visitor would.
 *
 * @param timeout how long to wait for each page, in milliseconds
 * @returns the answers in the order of the links
 */
export async function askLinks(
  links: readonly OutsideLink[],
  timeout: number,
): Promise<{ link: OutsideLink; answer: Answer }[]> {
  const answers = new Map<OutsideLink, Answer>();
  const hosts = Map.groupBy(links, ({ address }) => new URL(address).host);
  await Promise.all(
    [...hosts.values()].map(async (ofOne) => {
      for (const link of ofOne) answers.set(link, await fetchTitle(link.address, timeout));
    }),
  );
  return links.flatMap((link) => {
    const answer = answers.get(link);
    return answer ? [{ link, answer }] : [];
  });
}

/** What an address answered: the title of its page, or what went wrong. */
type Answer = { title: string } | { fault: string };

/** Tells the owner of a site who is asking. */
const USER_AGENT = 'local-help link report (checks once a week that a page is still there)';

/** Only the start of a page is read, which has its title. */
const LONGEST = 500_000;

/**
 * Asks an address for its page.
 *
 * @param timeout how long to wait, in milliseconds
 * @returns the title, or whatever went wrong; it never throws
 */
export async function fetchTitle(address: string, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      headers: { 'User-Agent': USER_AGENT, Accept: 'text/html' },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return { fault: `it answers ${response.status}` };
    return { title: readTitle((await response.text()).slice(0, LONGEST)) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { fault: isLate ? 'it does not answer in time' : 'it cannot be reached' };
  }
}

/** The title of a page on one line; empty where it has none. */
export function readTitle(html: string): string {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '';
  return title
    .replaceAll(/&(?:amp|#38);/g, '&')
    .replaceAll(/&(?:#39|#x27|apos);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The titles that pages had when somebody last looked, by address. */
export type Titles = Readonly<Record<string, string>>;

interface LinkReport {
  /** One line for each link that needs a look. */
  lines: string[];
  /** The titles as they are now, or the old one where there was no answer; of no other addresses. */
  titles: Titles;
}

/**
 * Says which links no longer answer, or lead to a page with another title. A page without a known title
 * needs no look.
 */
export function compareTitles(
  answers: readonly { link: OutsideLink; answer: Answer }[],
  known: Titles,
): LinkReport {
  const lines = answers.flatMap(({ link: { address, files }, answer }) => {
    const where = `${address} (${files.join(', ')})`;
    if ('fault' in answer) return [`${where}: ${answer.fault}`];
    const before = known[address];
    return before === undefined || before === answer.title
      ? []
      : [`${where}: its title was "${before}" and is "${answer.title}"`];
  });
  const titles = answers.flatMap(({ link: { address }, answer }) => {
    const title = 'title' in answer ? answer.title : known[address];
    return title === undefined ? [] : [[address, title] as const];
  });
  return { lines, titles: Object.fromEntries(titles) };
}

/**
 * The text of `content/link-titles.yaml` with other titles.
 *
 * @param text the file's text, of which the comments stay
 */
export function writeTitles(text: string, titles: Titles): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return `${comments.join('\n')}\n${stringify(titles, { lineWidth: 0 })}`;
}
