import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import packageFile from '../../package.json' with { type: 'json' };

/**
 * Runs a script of package.json in its own process, as `npm run --silent` does, which takes as long
 * to start as many a script takes to run.
 *
 * @param name of a script that is one call of node
 * @param env variables added to those of this process
 * @throws if there is no such script
 */
export function runScript(
  name: keyof typeof packageFile.scripts,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  const [program, ...rest] = packageFile.scripts[name].split(' ');
  if (program !== 'node') throw new Error(`"${name}" does not run node`);
  return spawnSync(process.execPath, [...rest, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}
