/**
 * Keeps a press from giving an answer that nobody meant: the second half of a double click, or a tap
 * made again because nothing seemed to happen. By then something else may be under the finger.
 *
 * It goes by the place: a reader who is quick presses somewhere else, and one who repeats a press does
 * not. The press that opened a page was on the page before, at a place that is not known; so right
 * after the page begins, every tap counts as repeated, and of the clicks of a mouse those that the
 * browser itself counts as the second.
 */

/** How soon a repeated press follows, in milliseconds. */
const SOON = 700;
/** How near it is, in pixels: that of a finger, and of a mouse, which hardly moves. */
const NEAR_FINGER = 24;
const NEAR_MOUSE = 8;
/** What a repeated press does not reach: answers, and links that were not on the page as it was sent. */
const GUARDED = '.option, [data-place] a';
/** What the second half of a double click does not reach: a screen would go by, or a tick come off. */
const SCREEN = '.option, [data-place]';

/**
 * Drops repeated presses in a live part, before any other script sees them. Keys and assistive
 * technology, whose clicks have no `detail`, are never dropped.
 */
export function dropRepeats(part: HTMLElement): void {
  let last: PointerEvent | undefined;
  let isRepeat = false;
  let time = performance.now();
  const renew = () => {
    time = performance.now();
  };
  const compare = (event: PointerEvent) => {
    const isMouse = event.pointerType === 'mouse';
    const isNear =
      !last ||
      Math.hypot(event.x - last.x, event.y - last.y) < (isMouse ? NEAR_MOUSE : NEAR_FINGER);
    // A mouse may press the same thing again on purpose: the browser tells that from a double click.
    const isElse = last && !(last.target as Node).isConnected;
    isRepeat = isNear && event.timeStamp - time < SOON && (isElse || !isMouse);
    // However often it is repeated, it is compared with the press that was meant.
    if (!isRepeat || !last) last = event;
  };
  const drop = (event: MouseEvent) => {
    if (!event.detail) return;
    renew();
    const guarded = event.detail > 1 ? SCREEN : isRepeat && GUARDED;
    if (guarded && (event.target as Element).closest(guarded)) {
      // Also takes back the tick that the browser has already made.
      event.preventDefault();
      event.stopPropagation();
    }
  };
  part.addEventListener('pointerdown', compare, true);
  part.addEventListener('click', drop, true);
  // The script may come long after the press that asked for it.
  new MutationObserver(renew).observe(part, { childList: true });
}
