import { Component, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const MINUTE_MS = 60_000;

/**
 * Renders into an empty place of a live part, beside what was sent and never over it. React knows
 * nothing of what was sent, so whatever an extension or a translator does there breaks nothing here.
 * If rendering fails, or when the page is left, the place is emptied, and what {@link useInstead} hid
 * or {@link useInPlaceOf} took out shows again.
 *
 * @param part an element that holds one with `data-place`
 * @param onFail called once the live part is gone
 * @throws if the page has no such place
 */
export function mountBeside(part: Element, content: ReactNode, onFail: () => void): void {
  const root = createRoot(findSent(part, '[data-place]'));
  const held: { element: HTMLElement | null } = { element: null };
  const watch = new MutationObserver(() => {
    if (held.element && !held.element.isConnected) fail();
  });
  const end = () => {
    watch.disconnect();
    root.unmount();
  };
  const fail = () => {
    watch.disconnect();
    // Not within the render that failed; and the line that says so may be in what comes back.
    setTimeout(() => {
      try {
        end();
      } finally {
        // React cannot take out what is gone already, and says so once all has been given back.
        onFail();
      }
    });
  };
  const hold = (element: HTMLElement | null) => {
    held.element ??= element;
  };
  root.render(
    <Guard onFail={fail}>
      <div ref={hold}>{content}</div>
    </Guard>,
  );
  // What an extension takes out of the page is gone for React too.
  watch.observe(document, { childList: true, subtree: true });
  addEventListener('leave', end, { once: true });
}

/**
 * Finds an element that a live part was sent with.
 *
 * @throws if the page lacks it, so that the part stays as it was sent
 */
export function findSent(part: Element, selector: string): HTMLElement {
  const found = part.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Hides an element that was sent for as long as something is shown instead of it. */
export function useInstead(sent: HTMLElement, isShown: boolean): void {
  useLayoutEffect(() => {
    sent.toggleAttribute('hidden', isShown);
    return () => {
      sent.removeAttribute('hidden');
    };
  }, [sent, isShown]);
}

/**
 * Takes an element that was sent out of the page while something is shown instead of it, and restores
 * it afterwards: for one whose controls would otherwise be there twice.
 */
export function useInPlaceOf(sent: HTMLElement): void {
  useLayoutEffect(() => {
    const place = document.createComment('');
    sent.replaceWith(place);
    return () => {
      place.replaceWith(sent);
    };
  }, [sent]);
}

/**
 * The current time, renewed each minute and whenever the page comes back into view, so that "open now"
 * stays true on a page that is left open.
 */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const renew = () => {
      setNow(new Date());
    };
    const timer = setInterval(renew, MINUTE_MS);
    addEventListener('pageshow', renew);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      removeEventListener('pageshow', renew);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);
  return now;
}

interface GuardProps {
  onFail: () => void;
  children: ReactNode;
}

/** Catches what fails in rendering, and renders nothing from then on. */
class Guard extends Component<GuardProps, { hasFailed: boolean }> {
  // A field of the class would bring helpers for older browsers into every live part.
  constructor(props: GuardProps) {
    super(props);
    this.state = { hasFailed: false };
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
