import { DRAWINGS } from '../../components/drawings.ts';
import type { CampaignKit, KitAddress } from '../../domain/kit/plan-kit.ts';
import type { KitNumber } from '../../domain/kit/select-kit-numbers.ts';
import { describeCall, leadIn, nameOf } from '../../domain/kit/write-posts.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import { drawCode } from '../draw-code.ts';
import { type Html, html } from '../html.ts';

/** The site's mark and name, and on the other side the week, if it is one. */
export function writeHead({ siteName, campaign, days }: CampaignKit): Html {
  return html`<header class="head">
    <p class="name">
      <svg viewBox="0 0 32 32" aria-hidden="true"><path d="${DRAWINGS.mark}" /></svg>${siteName}
    </p>
    ${days ? html`<p class="week">${campaign.name}<br />${days}</p>` : undefined}
  </header>`;
}

/** The first number, large, and what stands beside it. */
export function writeNumbers({ numbers: [first, ...others] }: CampaignKit): Html {
  return html`<section class="numbers">
    <p class="why">${first.why}</p>
    <p class="number">${keepTogether(first.text)}</p>
    <p class="who">${nameOf(first)}${writeDetails(first)}</p>
    ${others.map(
      (number) =>
        html`<p class="other">
          ${leadIn(number)} ${number.name}
          <b>${keepTogether(number.text)}</b>${writeDetails(number)}
        </p>`,
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

/** Until when a piece may be used, and which one it is. */
export function writeFoot({ goodUntil, words }: CampaignKit, version: string): Html {
  return html`<p class="foot">${fillIn(words.kit.foot, { day: goodUntil, version })}</p>`;
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
