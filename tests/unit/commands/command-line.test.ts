import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { readSearchLine } from '../../../src/commands/command-line.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';
import { runScript } from '../../support/run-script.ts';

describe('a line of searches', () => {
  it.each(['victim', 'own', 'other', 'doing', 'work'])('may begin with the side "%s"', (side) => {
    expect(readSearchLine(`${side}\the texts me`)).toEqual({ side, query: 'he texts me' });
  });

  it.each(['he texts me', 'own', 'victim support', 'nobody\the texts me', ''])(
    'is a query if no side comes before it: "%s"',
    (line) => {
      expect(readSearchLine(line)).toEqual({ query: line });
    },
  );
});

describe('npm run kit -- --help', () => {
  it('says how to use it, before anything is built or deleted', () => {
    const folder = makeTempFolder('kit-help');
    const { status, stdout, stderr } = runScript('kit', ['--help'], { KIT_DIR: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^SITE_URL=\S+ npm run kit\n/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is the first thing that runs', () => {
    expect(Object.keys(packageFile.scripts)).not.toContain('prekit');
  });
});
