import type { CampaignKit } from '../domain/kit/plan-kit.ts';
import { describeCall, describeNumber } from '../domain/kit/write-posts.ts';
import { escapeHtml } from '../domain/text/escape-html.ts';

/** The end of an e-mail, as HTML to paste: no picture, no style sheet, nothing that is loaded. */
export function writeEmailFooter({ campaign, numbers, own, goodUntil }: CampaignKit): string {
  return [
    '<p>',
    `  <b>${escapeHtml(campaign.heading)}</b><br>`,
    ...numbers.map((number) => {
      const link = `<a href="${number.href}">${escapeHtml(number.text)}</a>`;
      return `  ${escapeHtml(number.name)}: ${link}. ${escapeHtml(describeCall(number))}<br>`;
    }),
    `  <a href="${own.href}">${escapeHtml(own.text)}</a><br>`,
    `  In danger now? Call <a href="tel:999">999</a>. Valid until ${goodUntil}.`,
    '</p>',
    '',
  ].join('\n');
}

/** The same as plain text. */
export function writePlainFooter({ campaign, numbers, own, goodUntil }: CampaignKit): string {
  return [
    campaign.heading,
    ...numbers.map(describeNumber),
    own.href,
    `In danger now? Call 999. Valid until ${goodUntil}.`,
    '',
  ].join('\n');
}
