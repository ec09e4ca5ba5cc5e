/**
 * The oldest browsers in which everything works: those of the last five years when this was written.
 * In older ones the pages stay as they were sent, with every number.
 */
export const SUPPORTED = {
  /** For the bundler, which lowers syntax; what it calls is checked in `tests/built/browsers.test.ts`. */
  targets: ['safari15', 'ios15', 'chrome92', 'firefox94'],
  /** As people read it. */
  since: 'late 2021',
  names: 'Safari 15, Chrome and Edge 92, Firefox 94, Samsung Internet 16',
} as const;
