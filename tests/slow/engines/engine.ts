/** The keys that the journeys press. */
export type Key = 'Shift' | 'Tab' | 'Enter';

/**
 * A browser with one tab, as far as the journeys need it. Nothing here waits for a page to load: a
 * page that is replaced announces nothing that every engine tells, so journeys wait for what shows.
 */
export interface Engine {
  /** Its name and version, for reports. */
  name: string;
  /** Opens an address as if it were typed. */
  goto: (address: string) => Promise<void>;
  /** Clicks the first element that a selector finds. */
  press: (selector: string) => Promise<void>;
  pressKey: (key: Key) => Promise<void>;
  /** Types into the element that has the focus. */
  type: (text: string) => Promise<void>;
  /** The value of an expression in the page. */
  evaluate: (expression: string) => Promise<unknown>;
  /** The browser's own Back. */
  back: () => Promise<void>;
  reload: () => Promise<void>;
  /** The page on paper, as a PDF; none where the driver cannot print. */
  print?: () => Promise<Uint8Array>;
  /** Ends the browser and everything that was started for it. */
  close: () => Promise<void>;
}
