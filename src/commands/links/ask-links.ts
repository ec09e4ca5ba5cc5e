import { type Answer, fetchTitle } from './fetch-title.ts';
import type { OutsideLink } from './list-links.ts';

/**
 * Asks every link: the hosts side by side, and each host for one page at a time, so that none has to
 * bear more than a visitor would ask of it.
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
