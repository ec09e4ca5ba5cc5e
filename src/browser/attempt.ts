/**
 * Tries one thing that a browser may lack or refuse, so that a failure costs nothing else. Nobody is
 * told: a reader can do nothing about it, and somebody may look at the console.
 *
 * @param action what to try
 * @returns what it returned; `undefined` where it threw
 */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
