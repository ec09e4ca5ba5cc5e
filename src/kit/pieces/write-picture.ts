import { type Html, html } from '../html.ts';
import { writeAddress, writeEmergency, writeField, writeFoot, writeNumbers } from './parts.ts';
import type { PieceSources } from './piece.ts';

/** A picture for a screen in a waiting room, or for a post. */
export function writePicture({ kit, address }: PieceSources): Html {
  return html`${writeField(kit)}
    <main>${writeNumbers(kit)} ${writeAddress(kit, address)}</main>
    <footer>${writeEmergency(kit)} ${writeFoot(kit)}</footer>`;
}
