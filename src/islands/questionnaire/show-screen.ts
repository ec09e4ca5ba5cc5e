import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading of a screen when it appears, and its section to the top of the
 * window, so that as much as fits of what follows can be seen.
 */
export function useScreenFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) showScreen(heading.current);
  }, []);
  return heading;
}

/** The same for a heading that takes the focus only at times. */
export function showScreen(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.closest('section')?.scrollIntoView({ block: 'start' });
}
