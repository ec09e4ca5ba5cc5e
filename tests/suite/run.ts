/**
 * Runs a suite: `node tests/suite/run.ts SUITE [PART …]`. Parts run side by side where they may, and
 * all that can run do, even after a failure. The output of a part is printed if it fails.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { countTests } from './count-tests.ts';
import { SUITES } from './parts.ts';
import { type Outcome, type Part, runParts, selectParts } from './run-parts.ts';

const [suite = '', ...names] = process.argv.slice(2);
const all = SUITES[suite];
if (!all) throw new Error(`no suite ${suite}: ${Object.keys(SUITES).join(', ')}`);

const started = Date.now();
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
// More than two would slow down each other's browsers and builds.
const limit = Math.min(2, availableParallelism());
const outcomes = await runParts(selectParts(all, names), limit, run);
process.exitCode = report(outcomes) ? 0 : 1;

/** Runs one part and prints how it went. */
function run({ name, script, env }: Part): Promise<Outcome> {
  const begun = Date.now();
  console.log(`running  ${name}`);
  // Through a shell, since npm on Windows is a script.
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour, ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const state = code === 0 ? 'passed' : 'failed';
      const output = Buffer.concat(chunks).toString();
      const seconds = (Date.now() - begun) / 1000;
      if (state === 'failed') console.log(`\n${output.trimEnd()}\n`);
      console.log(`${state.padEnd(7)}  ${name}, ${seconds.toFixed(0)} s`);
      resolve({ name, state, seconds, output });
    });
  });
}

/** Prints the table and, as the last line, the sums; true if all passed. */
function report(results: readonly Outcome[]): boolean {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  console.log();
  for (const { name, state, seconds, output } of results) {
    const tests = countTests(output);
    const part = { passed: Number(state === 'passed'), failed: 0, skipped: 0, ...tests };
    // Also if a runner failed without a failed test: it found nothing, or crashed.
    if (state === 'failed') part.failed = Math.max(part.failed, 1);
    sum.passed += part.passed;
    sum.failed += part.failed;
    sum.skipped += part.skipped;
    const words = tests ? `${tests.passed} of its tests passed` : '';
    console.log(
      `${name.padEnd(9)} ${state.padEnd(8)} ${seconds.toFixed(0).padStart(5)} s  ${words}`,
    );
  }
  const minutes = (Date.now() - started) / 60_000;
  const others = results.filter(({ state }) => state === 'not run').map(({ name }) => name);
  console.log(
    `${minutes.toFixed(1)} minutes. Counted are tests, and each part without tests as one;`,
    `${sum.skipped} skipped, ${others.length > 0 ? others.join(', ') : 'no part'} not run:`,
  );
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return results.every(({ state }) => state === 'passed');
}
