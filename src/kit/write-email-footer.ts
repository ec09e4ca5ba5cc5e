import type { CampaignKit } from '../domain/kit/plan-kit.ts';
import { describeCall, describeLed, leadIn } from '../domain/kit/write-posts.ts';
import { escapeHtml } from '../domain/text/escape-html.ts';

/** The end of an e-mail, as HTML to paste: no picture, no style sheet, nothing that is loaded. */
export function writeEmailFooter({
  campaign,
  numbers,
  own,
  goodUntil,
  isSample,
}: CampaignKit): string {
  return [
    ...(isSample ? ['<p>SAMPLE: the address is an example.</p>'] : []),
    '<p>',
    `  <b>${escapeHtml(campaign.heading)}</b><br>`,
    ...numbers.map((number) => {
      const before = escapeHtml(`${leadIn(number)} ${number.name}`);
      const link = `<a href="${number.href}">${escapeHtml(number.text)}</a>`;
      return `  ${before}, ${link}. ${escapeHtml(describeCall(number))}<br>`;
    }),
    `  <a href="${own.href}">${escapeHtml(own.text)}</a><br>`,
    `  In danger now? Call <a href="tel:999">999</a>. Valid until ${goodUntil}.`,
    '</p>',
    '',
  ].join('\n');
}

/** The same as plain text. */
export function writePlainFooter({
  campaign,
  numbers,
  own,
  goodUntil,
  isSample,
}: CampaignKit): string {
  return [
    ...(isSample ? ['SAMPLE: the address is an example.'] : []),
    campaign.heading,
    ...numbers.map(describeLed),
    own.href,
    `In danger now? Call 999. Valid until ${goodUntil}.`,
    '',
  ].join('\n');
}
