import type { Page } from '@playwright/test';

/** How far the window is scrolled between two looks, in CSS pixels: less than a line of text. */
const STEP = 24;

/**
 * Scrolls a page from top to bottom and looks at every number in the window at each step. A
 * full-width bar with the exit at an edge of the window counts as that edge: what is under it
 * is out of the window.
 *
 * @returns each number that the exit, or anything else, covers at some step
 */
export function listCoveredNumbers(page: Page): Promise<string[]> {
  return page.evaluate((step) => {
    const leave = document.querySelector('#leave');
    if (!leave) return ['there is no exit'];
    const numbers = [
      ...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"], .number, .call'),
    ].filter((number) => number.checkVisibility({ visibilityProperty: true }));

    /** The part of the window that is not under a bar with the exit. */
    const readView = () => {
      let bar: Element | null = leave;
      while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = bar.parentElement;
      const { clientWidth } = document.documentElement;
      const view = { top: 0, bottom: innerHeight };
      if (!bar) return view;
      const { left, right, top, bottom } = bar.getBoundingClientRect();
      const isWholeWidth = left <= 0.5 && right >= clientWidth - 0.5;
      if (isWholeWidth && top <= 0.5) view.top = Math.max(0, bottom);
      else if (isWholeWidth && bottom >= innerHeight - 0.5) view.bottom = top;
      return view;
    };

    /** Numbers that were found covered, and by what. */
    const covered = new Map<Element, string>();
    const look = () => {
      const { top, bottom } = readView();
      const exit = leave.getBoundingClientRect();
      for (const number of numbers) {
        // A link that wraps has a box for each line.
        for (const box of number.getClientRects()) {
          if (covered.has(number)) break;
          const shownTop = Math.max(top, box.top);
          const shownBottom = Math.min(bottom, box.bottom);
          if (shownBottom <= shownTop || box.width === 0) continue;
          if (
            exit.top < shownBottom - 0.5 &&
            exit.bottom > shownTop + 0.5 &&
            exit.left < box.right - 0.5 &&
            exit.right > box.left + 0.5
          ) {
            covered.set(number, `the exit at ${Math.round(scrollY)} px`);
            continue;
          }
          const middle = (box.top + box.bottom) / 2;
          // If the middle is on an edge, what is hit there is a matter of rounding.
          if (middle < top + 1 || middle > bottom - 1) continue;
          const hit = document.elementFromPoint((box.left + box.right) / 2, middle);
          if (!number.contains(hit)) covered.set(number, hit?.outerHTML.slice(0, 60) ?? 'nothing');
        }
      }
    };

    const end = document.documentElement.scrollHeight - innerHeight;
    for (let top = 0; ; top += step) {
      scrollTo({ top: Math.min(top, end), behavior: 'instant' });
      look();
      if (top >= end) break;
    }
    return [...covered].map(([number, by]) => `${number.textContent.trim()} is under ${by}`);
  }, STEP);
}

/** The share of the window's height that a bar pinned with the exit takes up; 0 where none is. */
export function readPinnedShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    let bar = document.querySelector('#leave');
    while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = bar.parentElement;
    return bar ? bar.getBoundingClientRect().height / innerHeight : 0;
  });
}
