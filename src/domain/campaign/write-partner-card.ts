import { listUsableChannels, viewChannel } from '../contact/channel-view.ts';
import type { Service } from '../contact/directory.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { describeDay } from '../freshness/describe-day.ts';
import { type Day, isFirm, isOverdue } from '../freshness/freshness.ts';

/**
 * A card that partners copy into their own pages: one number, one link, no script, no frame, and the
 * day by which the number is to be checked again. Nothing where the service has no number that may
 * spread, or only one that is overdue.
 *
 * @param href the whole address of the page that the card leads to
 * @returns HTML of one element
 */
export function writePartnerCard(
  service: Service,
  { href, site, today }: { href: string; site: string; today: Day },
): string | undefined {
  const channel = listUsableChannels(service).find(
    ({ kind, provenance }) =>
      kind === 'phone' &&
      isFirm(provenance, service.sources, today) &&
      !isOverdue(provenance, today),
  );
  if (!channel) return undefined;
  const { href: call = '', text, hours = '' } = viewChannel(service, channel, today);
  return [
    '<div>',
    `  <p><b>${escapeHtml(service.name)}:</b> <a href="${call}">${escapeHtml(text)}</a>. ${escapeHtml(hours)}</p>`,
    `  <p><a href="${href}" rel="noreferrer">${escapeHtml(site)}</a>: help in Hampshire and the Isle of Wight.</p>`,
    `  <p>In danger now, call <a href="tel:999">999</a>. This card is good until ${describeDay(channel.provenance.review)}.</p>`,
    '</div>',
  ].join('\n');
}
