/** Presses of Shift alone that leave the site. */
const PRESSES = 3;
/** How long the next press may take, in milliseconds. */
const PATIENCE = 5000;

/**
 * Counts presses of Shift alone: no other key or click in between, not held down, not with another
 * key. Each press may come up to five seconds after the last.
 *
 * @param announce is told how many presses remain, 0 when the count lapses
 * @param leave is called at the third press
 */
export function watchShift(announce: (remaining: number) => void, leave: () => void): void {
  let count = 0;
  let isLone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = () => {
    if (count > 0) announce(0);
    count = 0;
    isLone = false;
    clearTimeout(timer);
  };

  addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    if (key !== 'Shift' || repeat || ctrlKey || altKey || metaKey) reset();
    else isLone = true;
  });
  addEventListener('pointerdown', reset);
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isLone) return;
    isLone = false;
    count += 1;
    clearTimeout(timer);
    if (count === PRESSES) {
      leave();
    } else {
      announce(PRESSES - count);
      timer = setTimeout(reset, PATIENCE);
    }
  });
}
