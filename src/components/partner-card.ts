import type { UiWords } from '../schemas/ui-words.ts';
import { describeDay } from '../vocabulary/calendar.ts';
import type { KitNumbers } from '../domain/kit/kit.ts';
import { describeCall, leadIn } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';

/**
 * A card that partners copy into their own pages: a number with those beside it, one link, no script,
 * no frame, and the day until which it is valid. Nothing where one of the numbers is not publishable.
 *
 * @param selected the numbers; of those after the first, `why` comes before them
 * @param href the whole address of the page that the card leads to
 * @returns HTML of one element
 */
export function writePartnerCard(
  { numbers: [first, ...others], faults, goodUntil }: KitNumbers,
  { href, site }: { href: string; site: string },
  words: UiWords['partnerCard'],
): string | undefined {
  if (!first || faults.length > 0) return undefined;
  const lines = [{ before: `${first.name}:`, number: first }].concat(
    others.map((number) => ({ before: `${leadIn(number)} ${number.name}:`, number })),
  );
  const link = `<a href="${href}" rel="noreferrer">${escapeHtml(site)}</a>`;
  const call = '<a href="tel:999">999</a>';
  return [
    '<div>',
    ...lines.map(
      ({ before, number }) =>
        `  <p><b>${escapeHtml(before)}</b> <a href="${number.href}">${escapeHtml(number.text)}</a>. ${escapeHtml(describeCall(number))}</p>`,
    ),
    `  <p>${fillIn(escapeHtml(words.site), { site: link })}</p>`,
    `  <p>${fillIn(escapeHtml(words.end), { number: call, day: describeDay(goodUntil) })}</p>`,
    '</div>',
  ].join('\n');
}

/** Text as it may be between the tags of HTML, or in an attribute within double quotes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
