import type { ClientDirective } from 'astro';

/** What a reader presses to begin. */
const CONTROLS = 'label, input, button';

/**
 * Loads an island's script when the reader first turns to one of its controls, and lets it take
 * over only after a press is over: a finger that scrolls changes nothing, and no press is lost.
 * The option pressed is left on the element for the island to begin at.
 */
const whenBegun: ClientDirective = (load, _options, element) => {
  const controller = new AbortController();
  const { signal } = controller;
  let loading: ReturnType<typeof load> | undefined;
  const findControl = ({ target }: Event) =>
    target instanceof Element ? target.closest(CONTROLS) : null;
  const prepare = (event: Event) => {
    if (findControl(event)) loading ??= load();
  };
  const begin = async (event: Event) => {
    const control = findControl(event);
    // A press of a label is followed by one of its input.
    if (!control || control instanceof HTMLLabelElement) return;
    controller.abort();
    if (control instanceof HTMLElement) element.dataset['begun'] = control.dataset['option'] ?? '';
    loading ??= load();
    const hydrate = await loading;
    await hydrate();
  };
  element.addEventListener('pointerdown', prepare, { signal });
  element.addEventListener('focusin', prepare, { signal });
  element.addEventListener('click', (event) => void begin(event), { signal });
};

export default whenBegun;
