/** The picture that a chat shows beside a shared link: the site's mark and its name, and no subject. */
import { DRAWINGS } from './page/drawings.ts';

/** The size in pixels that chats ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const GROUND = '#0b5d66';
const INK = '#faf8f4';

/** What the mark takes up of its ground of 32 by 32, with its strokes. */
const STROKE = 2.2;
const MARK = { left: 1.9, top: 6.9, width: 28.2, height: 23.1 };
const MARK_WIDTH = 270;

const NAME_WIDTH = 460;
const GAP = 56;

/** A name as outlines: the picture needs no font, which each machine has others of. */
interface Outlined {
  name: string;
  path: string;
  /** What its letters take up, in units of its own. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Draws the picture as SVG, in the middle of its ground.
 * @param siteName the name under the mark; if it is not the one that was outlined, there is only the mark
 * @param nameDrawing the text of `name.svg`
 */
export function drawSharePicture(siteName: string, nameDrawing: string): string {
  const mark = scaleTo(MARK_WIDTH, MARK);
  const outlined = readName(nameDrawing);
  const name = outlined.name === siteName ? scaleTo(NAME_WIDTH, outlined) : undefined;
  const top = (HEIGHT - mark.height - (name ? GAP + name.height : 0)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <rect width="100%" height="100%" fill="${GROUND}"/>
  <path transform="${mark.moveTo(top)}" d="${DRAWINGS.mark}" fill="none" stroke="${INK}" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round"/>
  ${name ? `<path transform="${name.moveTo(top + mark.height + GAP)}" d="${outlined.path}" fill="${INK}"/>` : ''}
</svg>`;
}

/** How a drawing is brought to a width, and put into the middle at a height. */
function scaleTo(width: number, box: { left: number; top: number; width: number; height: number }) {
  const scale = width / box.width;
  return {
    height: box.height * scale,
    moveTo: (top: number) =>
      `translate(${(WIDTH - width) / 2} ${top}) scale(${scale}) translate(${-box.left} ${-box.top})`,
  };
}

function readName(svg: string): Outlined {
  const [, box = ''] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
  const [, name = ''] = /<title>([^<]+)</.exec(svg) ?? [];
  const [, path = ''] = / d="([^"]+)"/.exec(svg) ?? [];
  return { name, path, left, top, width, height };
}
