import { type Html, html } from '../html.ts';
import { writeAddress, writeEmergency, writeFoot, writeHead, writeNumbers } from './parts.ts';
import type { PieceSources } from './piece.ts';

/** A picture for a screen in a waiting room, or for a post. */
export function writePicture({ kit, address, version }: PieceSources): Html {
  return html`${writeHead(kit)}
    <main>
      <div class="words">
        <h1>${kit.campaign.heading}</h1>
        <p class="lead">${kit.campaign.lead}</p>
      </div>
      ${writeNumbers(kit)} ${writeAddress(kit, address)}
    </main>
    <footer>${writeEmergency(kit)} ${writeFoot(kit, version)}</footer>`;
}
