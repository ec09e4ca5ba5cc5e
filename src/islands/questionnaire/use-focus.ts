import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to an element when it appears, and again whenever `key` changes. */
export function useFocus<Kind extends HTMLElement>(key: unknown): RefObject<Kind> {
  const target = useRef<Kind>(null);
  useEffect(() => {
    target.current?.focus();
  }, [key]);
  return target;
}
