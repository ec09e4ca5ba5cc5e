/** What a reader presses to begin. */
const CONTROLS = 'label, input, select, button';

/** Fetches an island's script, and gives what makes it take over. */
type Load = () => Promise<() => void | Promise<void>>;

/**
 * Loads an island's script when the reader first turns to one of its controls, and lets it take
 * over only after a press is over: a finger that scrolls changes nothing, and no press is lost.
 * The option pressed last is left on the element for the island to begin at.
 */
export default function whenBegun(load: Load, _options: unknown, element: HTMLElement): void {
  let hasBegun = false;
  let loading: ReturnType<Load> | undefined;
  const findControl = ({ target }: Event) =>
    target instanceof Element ? target.closest(CONTROLS) : null;
  const prepare = (event: Event) => {
    if (!findControl(event) || loading) return;
    loading = load();
    loading.catch(() => {
      loading = undefined;
    });
  };
  const begin = async (event: Event) => {
    const control = findControl(event);
    // A press of a label is followed by one of its input.
    if (!control || control instanceof HTMLLabelElement) return;
    if (control instanceof HTMLElement) element.dataset['begun'] = control.dataset['option'] ?? '';
    if (hasBegun) return;
    hasBegun = true;
    try {
      loading ??= load();
      const hydrate = await loading;
      await hydrate();
    } catch {
      // The page works without it; the next press tries again.
      hasBegun = false;
      loading = undefined;
    }
  };
  // The framework reports a script that did not come instead of throwing.
  element.addEventListener('astro:hydration-error', (event) => {
    event.preventDefault();
    hasBegun = false;
    loading = undefined;
  });
  element.addEventListener('pointerdown', prepare);
  element.addEventListener('focusin', prepare);
  element.addEventListener('click', (event) => void begin(event));
  // Somebody who types has not always clicked.
  element.addEventListener('input', (event) => void begin(event));
}
