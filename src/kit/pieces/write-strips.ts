import { fillIn } from '../../domain/text/fill-in.ts';
import { type Html, html } from '../html.ts';
import {
  breakAddress,
  keepTogether,
  writeAddress,
  writeEmergency,
  writeFoot,
  writeHead,
  writeNumbers,
} from './parts.ts';
import type { PieceSources } from './piece.ts';

const STRIPS = 6;

/**
 * A notice with strips to tear off. A strip may be found: it names neither service nor subject, and
 * its address does not tell where it was taken.
 */
export function writeStrips({ kit, address, version }: PieceSources): Html {
  const { numbers, own, goodUntil, isSample } = kit;
  const words = kit.words.kit;
  const strip = html`<li>
    <div>
      ${numbers.map(
        ({ text, note, hours }) =>
          html`<span><b>${keepTogether(text)}</b> <small>${note ?? hours}</small></span>`,
      )}
      <small>${isSample ? `${words.sampleMark} ` : ''}${breakAddress(own.text)}</small>
      <small>${fillIn(words.stripEnd, { day: goodUntil })}</small>
    </div>
  </li>`;
  return html`${writeHead(kit)}
    <main>
      <h1>${kit.campaign.heading}</h1>
      <p class="lead">${kit.campaign.lead}</p>
      ${writeNumbers(kit)} ${writeEmergency(kit)} ${writeAddress(kit, address)}
      ${writeFoot(kit, version)}
    </main>
    <ul class="tear">
      ${Array.from({ length: STRIPS }, () => strip)}
    </ul>`;
}
