import { fillIn } from '../../domain/text/fill-in.ts';
import { type Html, html } from '../html.ts';
import {
  breakAddress,
  keepTogether,
  writeAddress,
  writeEmergency,
  writeField,
  writeFoot,
  writeNumbers,
} from './parts.ts';
import type { PieceSources } from './piece.ts';

/** How many strips there are for two numbers, and for three, which take more room. */
const STRIPS = { few: 6, many: 4 };

/**
 * A notice with strips to tear off. A strip may be found: it says what each number is for and names
 * neither service nor subject, and its address does not tell where it was taken.
 */
export function writeStrips({ kit, address }: PieceSources): Html {
  const { numbers, own, goodUntil, isSample, siteName } = kit;
  const words = kit.words.kit;
  const strip = html`<li>
    <div>
      ${numbers.map(
        ({ why, text, note, hours }) =>
          html`<p>
            <small class="why">${why}</small> <b>${keepTogether(text)}</b>
            <small>${note ?? hours}</small>
          </p>`,
      )}
      <small>${isSample ? words.sampleMark : siteName}: ${breakAddress(own.text)}</small>
      <small>${fillIn(words.stripEnd, { day: goodUntil })}</small>
    </div>
  </li>`;
  return html`${writeField(kit)}
    <main>${writeNumbers(kit)} ${writeAddress(kit, address)}</main>
    <footer>${writeEmergency(kit)} ${writeFoot(kit)}</footer>
    <ul class="tear">
      ${Array.from({ length: numbers.length > 2 ? STRIPS.many : STRIPS.few }, () => strip)}
    </ul>`;
}
