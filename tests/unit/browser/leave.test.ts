import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BACKGROUND, LEFT, NONE, OUTBOUND } from '../../../src/browser/history-entry.ts';
import { guardReturn, tellsOrigin } from '../../../src/browser/leave.ts';

const ELSEWHERE = 'https://other.example/';

/** How a page was reached, as its browser tells. */
interface Arrival {
  /** The mark of the entry. */
  mark: unknown;
  type?: 'navigate' | 'reload' | 'back_forward';
  /** `undefined` for a browser without the interface, `null` for one that does not know. */
  activation?: { navigationType: string; from: object | null } | null;
}

const location = { origin: 'https://here.example', replace: vi.fn() };
let history: { state: unknown; replaceState: (state: unknown) => void };

function arrive({ mark, type, activation }: Arrival): void {
  history = {
    state: mark,
    replaceState: (state) => {
      history.state = state;
    },
  };
  vi.stubGlobal('history', history);
  vi.stubGlobal('performance', type && { getEntriesByType: () => [{ type }] });
  if (activation !== undefined) vi.stubGlobal('navigation', { activation });
  guardReturn(ELSEWHERE);
}

beforeEach(() => {
  location.replace.mockReset();
  vi.stubGlobal('location', location);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const FROM_OUTSIDE = { navigationType: 'traverse', from: null };
const FROM_SITE = { navigationType: 'traverse', from: {} };

it.each<[string, Arrival]>([
  ['a reload of an entry that was left', { mark: LEFT, type: 'reload' }],
  ['Back to an entry that was left', { mark: LEFT, type: 'back_forward', activation: FROM_SITE }],
  ['an entry that was left, where the browser says nothing', { mark: LEFT }],
  ['Back from another site', { mark: NONE, type: 'back_forward', activation: FROM_OUTSIDE }],
  ['Back where the browser does not say from where', { mark: NONE, type: 'back_forward' }],
  ['a foreign mark', { mark: 'x', type: 'back_forward' }],
])('sends on: %s', (_, arrival) => {
  arrive(arrival);
  expect(location.replace).toHaveBeenCalledWith(ELSEWHERE);
  expect(history.state).toBe(LEFT);
});

it.each<[string, Arrival]>([
  ['a fresh visit', { mark: NONE, type: 'navigate' }],
  ['an address typed anew where the entry was left', { mark: LEFT, type: 'navigate' }],
  ['a reload', { mark: NONE, type: 'reload' }],
  ['Back within the site', { mark: NONE, type: 'back_forward', activation: FROM_SITE }],
  ['Back from a link outside', { mark: OUTBOUND, type: 'back_forward', activation: FROM_OUTSIDE }],
  ['the same, where the browser does not say from where', { mark: OUTBOUND, type: 'back_forward' }],
  ['a tab that was dropped in the background', { mark: BACKGROUND, type: 'back_forward' }],
  ['a browser that was started again', { mark: NONE, type: 'back_forward', activation: null }],
  ['a browser that says nothing at all', { mark: NONE }],
])('shows, and takes the mark off: %s', (_, arrival) => {
  arrive(arrival);
  expect(location.replace).not.toHaveBeenCalled();
  expect(history.state).toBe(NONE);
});

it('does not trust an interface that is there but throws', () => {
  vi.stubGlobal('navigation', {
    get activation(): never {
      throw new Error('refused');
    },
  });
  expect(tellsOrigin()).toBe(false);
});
