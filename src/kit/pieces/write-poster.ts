import { type Html, html } from '../html.ts';
import { writeAddress, writeEmergency, writeField, writeFoot, writeNumbers } from './parts.ts';
import type { PieceSources } from './piece.ts';

/** A poster for a wall. */
export function writePoster({ kit, address }: PieceSources): Html {
  return html`${writeField(kit)}
    <main>${writeNumbers(kit)} ${writeAddress(kit, address)}</main>
    <footer>
      ${writeEmergency(kit)}
      <p class="silent"><b>${kit.words.kit.cantSpeak}</b> ${kit.silentCall}</p>
      ${writeFoot(kit)}
    </footer>`;
}
