import { type Html, html } from '../html.ts';
import { writeAddress, writeEmergency, writeFoot, writeHead, writeNumbers } from './parts.ts';
import type { PieceSources } from './piece.ts';

/** A poster for a wall. */
export function writePoster({ kit, address, version }: PieceSources): Html {
  return html`${writeHead(kit)}
    <main>
      <h1>${kit.campaign.heading}</h1>
      <p class="lead">${kit.campaign.lead}</p>
      ${writeNumbers(kit)} ${writeAddress(kit, address)}
    </main>
    <footer>
      ${writeEmergency(kit)}
      <p class="silent"><b>${kit.words.kit.cantSpeak}</b> ${kit.silentCall}</p>
      ${writeFoot(kit, version)}
    </footer>`;
}
