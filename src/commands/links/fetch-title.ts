/** What an address answered: the title of its page, or what went wrong. */
export type Answer = { title: string } | { fault: string };

/** How somebody is asked who may wonder who asks. */
const USER_AGENT = 'local-help link report (checks once a week that a page is still there)';

/** More of a page is not read: its title stands at the beginning. */
const LONGEST = 500_000;

/**
 * Asks an address for its page.
 *
 * @param timeout how long to wait, in milliseconds
 * @returns never throws: whatever goes wrong is a fault
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

/** The title of a page in one line; empty where it has none. */
export function readTitle(html: string): string {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '';
  return title
    .replaceAll(/&(?:amp|#38);/g, '&')
    .replaceAll(/&(?:#39|#x27|apos);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
