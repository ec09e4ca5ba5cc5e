import type { FinderData } from '../../domain/finder/finder.ts';
import { makeSearch } from '../../domain/search/make-search.ts';
import { findSent, mountBeside } from '../mount-beside.tsx';
import { clearFields, keepOneSide } from './fields.ts';
import { Finder } from './Finder.tsx';

/** Makes the search of the whole list live. */
export function mount(part: HTMLElement, data: FinderData, onFail: () => void): void {
  const sent = {
    panel: findSent(part, '.finder'),
    count: findSent(part, '[data-count]'),
    whole: findSent(part, '[data-whole]'),
  };
  addEventListener('leave', () => {
    clearFields(sent.panel);
  });
  keepOneSide(sent.panel);
  const search = makeSearch(data.index);
  mountBeside(part, <Finder data={data} search={search} sent={sent} />, onFail);
}
