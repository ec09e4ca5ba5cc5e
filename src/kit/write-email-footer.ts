import type { CampaignKit } from '../domain/kit/plan-kit.ts';
import { describeCall, leadIn, nameOf } from '../domain/kit/write-posts.ts';
import { escapeHtml } from '../domain/text/escape-html.ts';

/** A part of a line: words, or a link with its words. */
type Part = string | { text: string; href: string };

/** The end of an e-mail, line by line. */
function listLines({ campaign, numbers, own, goodUntil, isSample }: CampaignKit): Part[][] {
  return [
    ...(isSample ? [['SAMPLE: the address is an example.']] : []),
    [campaign.heading],
    ...numbers.map((number) => [
      `${leadIn(number)} ${nameOf(number)}, `,
      { text: number.text, href: number.href },
      `. ${describeCall(number)}`,
    ]),
    [{ text: own.text, href: own.href }],
    ['In danger now? Call ', { text: '999', href: 'tel:999' }, `. Valid until ${goodUntil}.`],
  ];
}

/** The end of an e-mail, as HTML to paste: no picture, no style sheet, nothing that is loaded. */
export function writeEmailFooter(kit: CampaignKit): string {
  const write = (part: Part) =>
    typeof part === 'string'
      ? escapeHtml(part)
      : `<a href="${part.href}">${escapeHtml(part.text)}</a>`;
  const lines = listLines(kit).map((parts) => `  ${parts.map(write).join('')}`);
  return `<p>\n${lines.join('<br>\n')}\n</p>\n`;
}

/** The same as plain text, in which a reader's program makes links of whole addresses. */
export function writePlainFooter(kit: CampaignKit): string {
  const write = (part: Part) => {
    if (typeof part === 'string') return part;
    return part.href.startsWith('https:') ? part.href : part.text;
  };
  const lines = listLines(kit).map((parts) => parts.map(write).join('').trim());
  return `${lines.join('\n')}\n`;
}
