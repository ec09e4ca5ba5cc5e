import { type Html, html } from '../html.ts';
import {
  breakAddress,
  keepTogether,
  writeAddress,
  writeEmergency,
  writeFoot,
  writeHead,
} from './parts.ts';
import type { PieceSources } from './piece.ts';

const STRIPS = 7;

/** A notice with strips to tear off. A strip says nothing but numbers, for it may be found. */
export function writeStrips({ kit, address, version }: PieceSources): Html {
  const strip = html`<li>
    <div>
      ${kit.numbers.map(
        (number) =>
          html`<span
            ><b>${keepTogether(number.text)}</b> <small>${number.note ?? number.hours}</small></span
          >`,
      )}
      <small>${breakAddress(address.text)}</small>
      <small>Until ${kit.goodUntil}</small>
    </div>
  </li>`;
  return html`${writeHead(kit)}
    <main>
      <h1>${kit.campaign.heading}</h1>
      <p class="lead">${kit.campaign.lead}</p>
      ${writeEmergency()} ${writeAddress(address)} ${writeFoot(kit, version)}
    </main>
    <ul class="tear">
      ${Array.from({ length: STRIPS }, () => strip)}
    </ul>`;
}
