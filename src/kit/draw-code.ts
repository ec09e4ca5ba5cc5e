import { encode } from 'uqr';
import { escapeHtml } from '../domain/text/escape-html.ts';
import { Html } from './html.ts';

/** The clear space around a code that cameras need, in modules. */
const QUIET_ZONE = 4;

/**
 * A QR code as a vector drawing, dark on white in light and dark schemes alike, with its quiet zone.
 * Level M bears a smudge or a scratch. Its `--quiet` is the clear space as a share of its width, so
 * that a style can set the dark squares on the margin.
 *
 * @param text what a reader's camera is to find: a whole address
 * @param label what the drawing is, for people who cannot see it
 */
export function drawCode(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return new Html(
    `<svg class="code" style="--quiet:${(QUIET_ZONE / size).toFixed(4)}" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${path}"/></svg>`,
  );
}
