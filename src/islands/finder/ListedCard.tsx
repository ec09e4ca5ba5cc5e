import { useEffect, useRef } from 'react';

interface Props {
  id: string;
  /** Whether it is open, in words, where that is known. */
  note: string | undefined;
}

/**
 * A copy of a card of the whole list, which stands hidden in the page: so what a result shows is
 * what the list shows, and no card travels twice.
 */
export function ListedCard({ id, note }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = document.querySelector(`[data-whole] [data-entry="${CSS.escape(id)}"]`);
    if (!card) return;
    const copy = card.cloneNode(true) as HTMLElement;
    if (note) {
      const line = document.createElement('p');
      line.className = 'open-line';
      line.textContent = note;
      copy.querySelector('[data-hours]')?.after(line);
    }
    place.current?.replaceChildren(copy);
  }, [id, note]);
  return <div ref={place} />;
}
