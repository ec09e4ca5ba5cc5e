import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchShift } from '../../../src/browser/watch-shift.ts';

interface KeyInit {
  key: string;
  /** Which of two keys of that name. */
  code?: string;
  repeat?: boolean;
  isComposing?: boolean;
  /** Modifiers that are held. */
  held?: readonly string[];
}

const screen = { target: new EventTarget(), remaining: [] as number[], left: 0 };

/** An event as a keyboard gives it, on a machine that has no keyboard. */
function send(type: string, init?: KeyInit): void {
  const event = new Event(type);
  if (init)
    Object.assign(event, {
      repeat: false,
      isComposing: false,
      ...init,
      getModifierState: (modifier: string) => init.held?.includes(modifier) ?? false,
    });
  screen.target.dispatchEvent(event);
}

function press(init: Partial<KeyInit> = {}, meanwhile?: () => void): void {
  send('keydown', { key: 'Shift', ...init });
  meanwhile?.();
  send('keyup', { key: 'Shift', ...init });
}

beforeEach(() => {
  vi.useFakeTimers();
  screen.target = new EventTarget();
  screen.remaining = [];
  screen.left = 0;
  vi.stubGlobal('addEventListener', screen.target.addEventListener.bind(screen.target));
  watchShift(
    (remaining) => screen.remaining.push(remaining),
    () => (screen.left += 1),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('leaves only at the third press, and says what remains', () => {
  for (let count = 0; count < 3; count += 1) press();
  expect(screen).toMatchObject({ remaining: [2, 1], left: 1 });
});

const [left, right] = ['ShiftLeft', 'ShiftRight'].map((code) => ({ key: 'Shift', code }));

it('counts the presses of two hands, of which one comes before the other lets go', () => {
  send('keydown', left);
  send('keydown', right);
  send('keyup', left);
  send('keydown', left);
  send('keyup', right);
  expect(screen).toMatchObject({ remaining: [2, 1], left: 0 });
  send('keyup', left);
  expect(screen.left).toBe(1);
});

it('counts on where a system tells of only one release of two keys', () => {
  for (let count = 0; count < 3; count += 1) {
    send('keydown', left);
    send('keydown', right);
    send('keyup', right);
  }
  expect(screen.left).toBe(1);
});

it('does not count two hands that write capitals', () => {
  for (let count = 0; count < 3; count += 1) {
    send('keydown', left);
    send('keydown', { key: 'A' });
    send('keydown', right);
    send('keyup', left);
    send('keydown', { key: 'B' });
    send('keyup', right);
  }
  expect(screen.left).toBe(0);
});

it('forgets the presses after five seconds', () => {
  press();
  press();
  vi.advanceTimersByTime(5000);
  expect(screen.remaining).toEqual([2, 1, 0]);
  press();
  expect(screen.left).toBe(0);
});

describe.each(['pointerdown', 'wheel', 'compositionstart', 'blur'])('%s', (type) => {
  it('while Shift is held makes it no lone press, however often', () => {
    for (let count = 0; count < 6; count += 1)
      press({}, () => {
        send(type);
      });
    expect(screen).toMatchObject({ remaining: [], left: 0 });
  });

  it('between presses begins the count anew', () => {
    press();
    press();
    send(type);
    press();
    expect(screen).toMatchObject({ remaining: [2, 1, 0, 2], left: 0 });
  });
});

describe.each<[string, () => void]>([
  [
    'a letter',
    () => {
      send('keydown', { key: 'A' });
    },
  ],
  [
    'the sign that AltGr gives',
    () => {
      send('keydown', { key: 'AltGraph' });
    },
  ],
  [
    'a key that a keyboard on a screen does not name',
    () => {
      send('keydown', { key: 'Unidentified' });
    },
  ],
  [
    'what a browser fills in, which has no key',
    () => {
      send('keydown');
    },
  ],
  [
    'the same key again, which no browser names a repeat',
    () => {
      send('keydown', { key: 'Shift' });
    },
  ],
])('%s', (_, meanwhile) => {
  it('while Shift is held makes it no lone press', () => {
    for (let count = 0; count < 6; count += 1) press({}, meanwhile);
    expect(screen.left).toBe(0);
  });
});

it.each<[string, Partial<KeyInit>]>([
  ['Control is held', { held: ['Control'] }],
  ['Alt is held', { held: ['Alt'] }],
  ['the Windows or Command key is held', { held: ['Meta'] }],
  ['AltGr is held', { held: ['AltGraph'] }],
  ['a composition goes on', { isComposing: true }],
  ['the key repeats', { repeat: true }],
])('does not count while %s', (_, init) => {
  for (let count = 0; count < 6; count += 1) press(init);
  expect(screen).toMatchObject({ remaining: [], left: 0 });
});

it('does not count a key that is held down, where the browser does not say that it repeats', () => {
  for (let count = 0; count < 6; count += 1) send('keydown', { key: 'Shift' });
  send('keyup', { key: 'Shift' });
  expect(screen.remaining).toEqual([]);
});

it('counts again after a release that went to another window', () => {
  send('keydown', { key: 'Shift' });
  send('blur');
  for (let count = 0; count < 3; count += 1) press();
  expect(screen.left).toBe(1);
});
