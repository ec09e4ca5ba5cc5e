import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Run by npx, like the hosts' own tools, so not a dependency of the project. */
const LINTER = 'dockerfilelint@1.8.0';

const lint = (file: string) =>
  spawnSync('npx', ['--yes', LINTER, '--output', 'json', file], { encoding: 'utf8' });

const isHere = spawnSync('npx', ['--yes', LINTER, '--version']).status === 0;

describe.skipIf(!isHere)(isHere ? 'deploy/Dockerfile' : `${LINTER} cannot be fetched`, () => {
  it('has nothing that a linter of Dockerfiles finds', () => {
    const { stdout } = lint('deploy/Dockerfile');
    expect(JSON.parse(stdout)).toMatchObject({ totalIssues: 0 });
  });
});
