import { expect, it } from 'vitest';
import { SUITES } from '../../suite/parts.ts';
import { type Outcome, type Part, runParts, selectParts } from '../../suite/run-parts.ts';

const part = (name: string, rest: Partial<Part> = {}): Part => ({ name, script: name, ...rest });

/** Runs parts that each end one tick after they began; `log` says what ran beside what. */
async function watch(parts: Part[], limit: number, failing: string[] = []) {
  const running = new Set<string>();
  const log: string[] = [];
  const outcomes = await runParts(parts, limit, async ({ name }): Promise<Outcome> => {
    running.add(name);
    log.push([...running].join('+'));
    await new Promise((resolve) => setImmediate(resolve));
    running.delete(name);
    return { name, state: failing.includes(name) ? 'failed' : 'passed', seconds: 1, output: '' };
  });
  return { log, states: Object.fromEntries(outcomes.map(({ name, state }) => [name, state])) };
}

it('runs as many side by side as it may, the first first', async () => {
  const { log } = await watch([part('a'), part('b'), part('c')], 2);
  expect(log.slice(0, 2)).toEqual(['a', 'a+b']);
  expect(log.every((names) => names.split('+').length <= 2)).toBe(true);
  expect(log).toHaveLength(3);
});

it('runs nothing beside a part that has to run by itself', async () => {
  const { log } = await watch([part('a'), part('b', { isAlone: true }), part('c')], 2);
  expect(log.filter((names) => names.includes('b'))).toEqual(['b']);
});

it('waits for what a part needs, and for what it comes after', async () => {
  const { log } = await watch(
    [part('c', { after: ['b'] }), part('b', { needs: ['a'] }), part('a')],
    3,
  );
  expect(log).toEqual(['a', 'b', 'c']);
});

it('goes on after a failure, but not with what needs that part', async () => {
  const parts = [
    part('a'),
    part('b', { needs: ['a'] }),
    part('c', { needs: ['b'] }),
    part('d', { after: ['a'] }),
    part('e'),
  ];
  expect((await watch(parts, 1, ['a'])).states).toEqual({
    a: 'failed',
    b: 'not run',
    c: 'not run',
    d: 'passed',
    e: 'passed',
  });
});

it('stops where parts wait for each other', async () => {
  const parts = [part('a', { needs: ['b'] }), part('b', { after: ['a'] })];
  await expect(watch(parts, 2)).rejects.toThrow('nothing can start: a, b');
});

it('selects parts with all that they need, and waits for none that is left out', () => {
  const parts = [part('a'), part('b', { needs: ['a'] }), part('c', { needs: ['b'], after: ['d'] })];
  const all = [...parts, part('d')];
  expect(selectParts(all, ['c'])).toMatchObject([{ name: 'a' }, { name: 'b' }, { after: [] }]);
  expect(selectParts(all, [])).toEqual(all);
  expect(() => selectParts(all, ['e'])).toThrow('no part e: a, b, c, d');
});

it.each(Object.entries(SUITES))('can run every part of %s', async (_, parts) => {
  const { states } = await watch([...parts], 2);
  expect(Object.values(states)).toEqual(parts.map(() => 'passed'));
});
