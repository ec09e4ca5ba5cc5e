import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CampaignKit } from '../domain/kit/kit.ts';
import { describeCall, leadIn, nameOf } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';

/** A part of a line: words, or a link with its words. */
type Part = string | { text: string; href: string };

/** The end of an email, as HTML to paste: no picture, no style sheet, nothing that is loaded. */
export function drawEmailFooter(kit: CampaignKit): string {
  const lines = listLines(kit).map((parts, line) => (
    <Fragment key={line}>
      {line > 0 && <br />}
      {'\n  '}
      {parts.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={at} href={part.href}>
            {part.text}
          </a>
        ),
      )}
    </Fragment>
  ));
  return `${renderToStaticMarkup(
    <p>
      {lines}
      {'\n'}
    </p>,
  )}\n`;
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

function listLines({ campaign, numbers, own, goodUntil, isSample, words }: CampaignKit): Part[][] {
  const { sample, end } = words.emailFooter;
  return [
    ...(isSample ? [[sample]] : []),
    [campaign.heading],
    ...numbers.map((number) => [
      `${leadIn(number)} `,
      ...fillInLink(fillIn(words.posts.number, { name: nameOf(number) }), number),
      ` ${describeCall(number)}`,
    ]),
    [{ text: own.text, href: own.href }],
    fillInLink(fillIn(end, { day: goodUntil }), { text: '999', href: 'tel:999' }),
  ];
}

/** A line with a link in the place of its number. */
function fillInLink(line: string, { text, href }: { text: string; href: string }): Part[] {
  const [before = '', after = ''] = line.split('{number}');
  return [before, { text, href }, after];
}
