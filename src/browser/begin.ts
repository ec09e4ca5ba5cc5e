/**
 * Makes a part of the page live when the reader first uses one of its controls. Until then, and
 * wherever a script does not load, the part stays and works as it was sent.
 *
 * A part is an element with `data-live`, the address of a script, and `data-rest`, that of its data,
 * both modules. What the script renders is put beside what was sent: see `src/islands/live-part.tsx`.
 */

/** What a reader presses to begin. */
const CONTROLS = 'label, input, select, button';
/** How long until the page says that the script has not loaded, in milliseconds. */
const PATIENCE = 5000;

/** What the script of a live part exports. */
interface LiveScript {
  /** @param onFail is called if the script cannot go on, and what was sent shows again */
  mount: (part: HTMLElement, rest: unknown, onFail: () => void) => void;
}

/** Waits for the reader in every live part of the page. */
function beginParts(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) waitIn(part);
}

/**
 * Loads at the first sign of interest, and lets the script take over only after a press is over: a
 * finger that scrolls changes nothing, and no press is lost. The option pressed last is left on the
 * element for the script to begin at.
 */
function waitIn(part: HTMLElement): void {
  let isMounted = false;
  let isWanted = false;
  const takeOver = ({ mount }: LiveScript, rest: unknown) => {
    if (isMounted || !isWanted) return;
    mount(part, rest, () => {
      setLate(part, true);
    });
    isMounted = true;
  };
  const load = makeLoader(part, takeOver);

  const findControl = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
  const prepare = (event: Event) => {
    if (!isMounted && findControl(event)) load();
  };
  const begin = (event: Event) => {
    const control = findControl(event);
    // A press of a label is followed by one of its input.
    if (isMounted || !control || control instanceof HTMLLabelElement) return;
    part.dataset['begun'] = control.dataset['option'] ?? '';
    isWanted = true;
    load();
  };
  part.addEventListener('pointerdown', prepare);
  part.addEventListener('focusin', prepare);
  part.addEventListener('click', begin);
  // Somebody who types has not always clicked.
  part.addEventListener('input', begin);
}

/**
 * Makes a function that loads a part's script and data and passes them on, however often it is called.
 * An attempt that failed, or takes too long, is followed by another at the next interest, under other
 * addresses: some browsers keep the failure of a module for as long as the page is open. Meanwhile the
 * line with `data-late` shows.
 *
 * @param use may throw, which counts as a failure: a file can load and be another one
 */
function makeLoader(part: HTMLElement, use: (script: LiveScript, rest: unknown) => void) {
  const { live = '', rest = '' } = part.dataset;
  let loaded: Promise<[LiveScript, { default: unknown }]> | undefined;
  let attempts = 0;

  return (): void => {
    const again = attempts > 0 ? `?${attempts}` : '';
    loaded ??= Promise.all([
      import(/* @vite-ignore */ live + again) as Promise<LiveScript>,
      import(/* @vite-ignore */ rest + again) as Promise<{ default: unknown }>,
    ]);
    const attempt = loaded;
    const giveUp = () => {
      if (loaded !== attempt) return;
      loaded = undefined;
      attempts += 1;
      setLate(part, true);
    };
    const timer = setTimeout(giveUp, PATIENCE);
    attempt
      .then(([script, data]) => {
        use(script, data.default);
        loaded = attempt;
        setLate(part, false);
      })
      .catch(giveUp)
      .finally(() => {
        clearTimeout(timer);
      });
  };
}

/** Says that the live part is not there, or takes that back. */
function setLate(part: Element, isLate: boolean): void {
  const line = part.querySelector<HTMLElement>('[data-late]');
  if (line) line.hidden = !isLate;
}

beginParts();
