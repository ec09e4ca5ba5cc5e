import { attempt } from './attempt.ts';

/*
 * What an entry of the tab's history may bear beside its address, so that a page that comes back
 * knows why: kept by the browser with the entry, in no store of the site, and gone with it. Bare
 * numbers, which tell nobody anything.
 */
export const NONE = null;
/** A link led to another site; Back may return. */
export const OUTBOUND = 1;
/** The tab was in the background, from where a phone may drop it and load it again. */
export const BACKGROUND = 2;
/** The reader left; it must not show again. */
export const LEFT = 3;

type Mark = typeof NONE | typeof OUTBOUND | typeof BACKGROUND | typeof LEFT;

/** True where this entry bears one of the marks. */
export function hasMark(...marks: Mark[]): boolean {
  return marks.includes(attempt(() => history.state as Mark) ?? null);
}

/** Puts a mark in place of the one that is there. */
export function setMark(mark: Mark): void {
  attempt(() => {
    history.replaceState(mark, '');
  });
}
