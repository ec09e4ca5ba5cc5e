import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SUITES } from '../../suite/parts.ts';
import { selectParts } from '../../suite/run-parts.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes'?: number;
  strategy?: { matrix: { include: { parts: string }[] } };
  steps: Step[];
}
interface Workflow {
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}
interface Action {
  inputs: Record<string, unknown>;
  runs: { steps: Step[] };
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const workflows = globSync('.github/workflows/*.yml').map(
  (file) => [file, read(file) as Workflow] as const,
);
const actionFiles = globSync('.github/actions/*/action.yml');
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
);
const steps = [
  ...jobs.flatMap(([, job]) => job.steps),
  ...actionFiles.flatMap((file) => (read(file) as Action).runs.steps),
];
const matrix = jobs.flatMap(([, { strategy }]) => strategy?.matrix.include ?? []);

test('actions are pinned to a whole commit with its version, the same one everywhere', () => {
  const lines = [...globSync('.github/workflows/*.yml'), ...actionFiles].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line)),
  );
  expect(lines.length).toBeGreaterThan(4);
  const pins = lines.map(
    (line) => /uses: ([\w/-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [line],
  );
  expect(pins.filter(([, action]) => action === undefined)).toEqual([]);
  const versions = new Set(pins.map(([, action, version]) => `${action ?? ''} ${version ?? ''}`));
  expect(versions.size).toBe(new Set(pins.map(([, action]) => action)).size);
});

test('actions of our own are there, and are given only what they take', () => {
  for (const { uses, with: given = {} } of steps.filter(({ uses }) => uses?.startsWith('./'))) {
    const file = `${uses ?? ''}/action.yml`;
    expect(existsSync(file), file).toBe(true);
    expect(Object.keys((read(file) as Action).inputs)).toEqual(
      expect.arrayContaining(Object.keys(given)),
    );
  }
});

test('steps call scripts that package.json has', () => {
  const called = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/\bnpm (?:run (?:--silent )?)?([\w:]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(called).toContain('test:slow');
  expect(called.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test('the matrix goes through every part of npm test, and names no other', () => {
  const all = SUITES['test'] ?? [];
  const covered = matrix.flatMap(({ parts }) => selectParts(all, parts.split(' ')));
  expect(matrix.length).toBeGreaterThan(2);
  expect(new Set(covered.map(({ name }) => name))).toEqual(new Set(all.map(({ name }) => name)));
});

test('no workflow runs for ever, beside itself, or with more rights than it says', () => {
  for (const [file, { permissions, concurrency }] of workflows) {
    expect(permissions, file).toBeDefined();
    expect(concurrency, file).toBeDefined();
  }
  for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(30);
});
