/**
 * Tries one thing that a browser may lack or refuse, so that it costs itself only. Nobody is told:
 * a reader can do nothing about it, and a console may be looked at.
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
