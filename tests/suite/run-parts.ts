/** A part of a suite: a script of package.json. */
export interface Part {
  name: string;
  /** What follows `npm run`. */
  script: string;
  env?: Record<string, string>;
  /** Parts that have to pass first; if one does not, this is not run. */
  needs?: readonly string[];
  /** Parts that have to end first, whether or not they pass. */
  after?: readonly string[];
  /** True if nothing may run beside it, since it would slow down the browser. */
  isAlone?: boolean;
}

/** How a part went. If it did not run, there is no output. */
export interface Outcome {
  name: string;
  state: 'passed' | 'failed' | 'not run';
  seconds: number;
  output: string;
}

/**
 * Runs parts side by side, the first that may start first.
 *
 * @param limit how many may run at a time
 * @param run runs one part; it tells a failure by its outcome
 * @returns the outcomes, in the order in which they ended
 * @throws if the parts wait for each other, or for one that is not among them
 */
export async function runParts(
  parts: readonly Part[],
  limit: number,
  run: (part: Part) => Promise<Outcome>,
): Promise<Outcome[]> {
  const waiting = [...parts];
  const running = new Map<Part, Promise<void>>();
  const outcomes = new Map<string, Outcome>();
  const isFree = ({ isAlone }: Part) =>
    isAlone
      ? running.size === 0
      : running.size < limit && ![...running.keys()].some((part) => part.isAlone);

  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.filter(({ needs = [], after = [] }) =>
      [...needs, ...after].every((name) => outcomes.has(name)),
    );
    const next = ready.find(isFree);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      if (next.needs?.some((name) => outcomes.get(name)?.state !== 'passed'))
        outcomes.set(next.name, { name: next.name, state: 'not run', seconds: 0, output: '' });
      else
        running.set(
          next,
          run(next).then((outcome) => {
            outcomes.set(next.name, outcome);
            running.delete(next);
          }),
        );
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`nothing can start: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return [...outcomes.values()];
}

/**
 * The parts with these names and all that they need; all parts if no name is given.
 *
 * @throws if there is no part of a name
 */
export function selectParts(parts: readonly Part[], names: readonly string[]): Part[] {
  if (names.length === 0) return [...parts];
  const selected = new Set<string>();
  const add = (name: string) => {
    const part = parts.find((candidate) => candidate.name === name);
    if (!part) throw new Error(`no part ${name}: ${parts.map((other) => other.name).join(', ')}`);
    selected.add(name);
    part.needs?.forEach(add);
  };
  names.forEach(add);
  return parts
    .filter(({ name }) => selected.has(name))
    .map((part) => ({ ...part, after: (part.after ?? []).filter((name) => selected.has(name)) }));
}
