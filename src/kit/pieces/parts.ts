import { DRAWINGS } from '../../components/icon/drawings.ts';
import type { CampaignKit, KitAddress } from '../../domain/kit/plan-kit.ts';
import type { KitNumber } from '../../domain/kit/select-kit-numbers.ts';
import { describeCall, nameOf } from '../../domain/kit/write-posts.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import { drawCode } from '../draw-code.ts';
import { type Html, html } from '../html.ts';

const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path d="${DRAWINGS.mark}" />
</svg>`;

/** The field of colour that is seen from afar: the site's name, the week if it is one, the question. */
export function writeField({ siteName, campaign, days }: CampaignKit): Html {
  return html`<header class="field">
    ${MARK}
    <div class="head">
      <p class="name">${MARK}${siteName}</p>
      ${days ? html`<p class="week">${campaign.name}<br />${days}</p>` : undefined}
    </div>
    <h1>${campaign.heading}</h1>
    <p class="lead">${campaign.lead}</p>
  </header>`;
}

/** The numbers, all of one size: the one that is always open is no smaller than the first. */
export function writeNumbers({ numbers }: CampaignKit): Html {
  return html`<section class="numbers">
    ${numbers.map(
      (number) =>
        html`<div>
          <p class="why">${number.why}</p>
          <p class="number">${keepTogether(number.text)}</p>
          <p class="who">${nameOf(number)}${writeDetails(number)}</p>
        </div>`,
    )}
  </section>`;
}

function writeDetails(number: KitNumber): Html | undefined {
  const details = describeCall(number);
  return details ? html`. ${details}` : undefined;
}

/** The code to scan, with its address below for people to type. */
export function writeAddress(
  { words: { kit: words } }: CampaignKit,
  { href, text }: KitAddress,
): Html {
  return html`<section class="address">
    ${drawCode(href, words.codeLabel)}
    <p class="to">
      <span>${words.moreHelp}</span>
      <b>${breakAddress(text)}</b>
      <small>${words.trace}</small>
    </p>
  </section>`;
}

export function writeEmergency({ words: { kit: words } }: CampaignKit): Html {
  return html`<p class="danger">${words.danger} <b>${words.call}</b></p>`;
}

/** Until when a piece may be used. */
export function writeFoot({ goodUntil, words }: CampaignKit): Html {
  return html`<p class="foot">${fillIn(words.kit.foot, { day: goodUntil })}</p>`;
}

/** A number is read as one: it breaks nowhere. */
export function keepTogether(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

/** An address may break after a slash, where nobody takes the break for a sign of it. */
export function breakAddress(text: string): Html {
  const parts = text.split('/');
  return html`${parts.map((part, index) =>
    index < parts.length - 1 ? html`${part}/<wbr />` : html`${part}`,
  )}`;
}
