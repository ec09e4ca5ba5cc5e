/** How many presses of Shift leave the site. */
const PRESSES = 3;
/** How long the next press may take, in milliseconds. */
const PATIENCE = 5000;
/**
 * Events in between that make Shift a part of something else. A touch is a pointer in every browser
 * that the script is built for.
 */
const INTERRUPTIONS = ['pointerdown', 'wheel', 'compositionstart'];
/** Keys that make Shift a part of a shortcut or a character. */
const MODIFIERS = ['Control', 'Alt', 'Meta', 'AltGraph'];

/**
 * Counts presses of only Shift: nothing else pressed, scrolled or touched in between, not held down,
 * not with another key. Each press may come up to five seconds after the last.
 *
 * @param announce is told how many presses remain, 0 when the count lapses
 * @param leave is called at the third press
 */
export function watchShift(announce: (remaining: number) => void, leave: () => void): void {
  let count = 0;
  /** Which of the two keys is held; the last, if both are. */
  let held: string | null = null;
  let isLone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = () => {
    const hadBegun = count > 0;
    count = 0;
    isLone = false;
    clearTimeout(timer);
    if (hadBegun) announce(0);
  };

  const press = (event: KeyboardEvent) => {
    const isPlain =
      event.key === 'Shift' &&
      !event.isComposing &&
      !MODIFIERS.some((modifier) => event.getModifierState(modifier));
    // Not every browser says that a key repeats.
    if (!isPlain || event.repeat || event.code === held) reset();
    else isLone = true;
    if (event.key === 'Shift') held = event.code;
  };

  const release = ({ key, code }: KeyboardEvent) => {
    if (key !== 'Shift') return;
    if (code === held) held = null;
    if (!isLone) return;
    // Of two hands that take turns, one presses before the other lets go.
    isLone = held !== null;
    count += 1;
    clearTimeout(timer);
    if (count === PRESSES) {
      leave();
    } else {
      timer = setTimeout(reset, PATIENCE);
      announce(PRESSES - count);
    }
  };

  // In the capture phase, before any part of the page can stop them.
  addEventListener('keydown', press, true);
  addEventListener('keyup', release, true);
  for (const type of INTERRUPTIONS) addEventListener(type, reset, true);
  // Not captured, because fields lose the focus too: this is the window's own loss, after which
  // no release of a key is heard.
  addEventListener('blur', () => {
    held = null;
    reset();
  });
}
