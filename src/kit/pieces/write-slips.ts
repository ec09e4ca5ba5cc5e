import { describeCall } from '../../domain/kit/write-posts.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import { drawCode } from '../draw-code.ts';
import { type Html, html } from '../html.ts';
import { breakAddress, keepTogether } from './parts.ts';
import type { PieceSources } from './piece.ts';

const SLIPS = 10;

/**
 * A sheet of slips as large as a business card, to be cut. They go into a pocket: each number says
 * what it is for, and neither names the service nor the subject.
 */
export function writeSlips({ kit, address }: PieceSources): Html {
  const words = kit.words.kit;
  const slip = html`<li>
    <div>
      <p class="name">${kit.isSample ? words.sampleMark : kit.siteName}</p>
      ${kit.numbers.map(
        (number) =>
          html`<p>
            <small class="why">${number.why}</small>
            <b>${keepTogether(number.text)}</b>
            <small>${describeCall(number)}</small>
          </p>`,
      )}
      <p class="danger">${words.danger} <b>${words.call}</b></p>
    </div>
    ${drawCode(address.href, words.codeLabel)}
    <p><small>${breakAddress(address.text)}</small></p>
    <p><small>${fillIn(words.foot, { day: keepTogether(kit.goodUntil) })}</small></p>
  </li>`;
  return html`<main>
    <h1 class="unseen">${fillIn(words.slips, { site: kit.siteName })}</h1>
    <ul class="slips">
      ${Array.from({ length: SLIPS }, () => slip)}
    </ul>
  </main>`;
}
