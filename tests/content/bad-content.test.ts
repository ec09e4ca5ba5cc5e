import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { copyContent } from '../support/built-site.ts';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInContent, mistakesInOneRecord } from './mistakes/records.ts';

describe('in one record', () => {
  it.each(mistakesInOneRecord)('%s is one clear line, and nothing else', async (_, edits, message) => {
    expect(await listFaults(edits)).toEqual([expect.stringMatching(message)]);
  });
});

describe('in the content', () => {
  it.each(mistakesInContent)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
  });
});

describe('mistakes of several kinds', () => {
  const RECORD = 'services/victim-support.yaml';
  const folder = copyContent({
    [RECORD]: (text) => text.replace('summary:', 'sumary: x\nsummary:'),
    'needs.yaml': () => '',
  });

  it.each(['check:content', 'build'])('stop %s with a line each and no stack trace', (script) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder, NO_UPDATE_NOTIFIER: '1' },
    });
    const lines = stderr.split('\n').filter((line) => line && !line.startsWith('npm '));
    expect(status).toBe(1);
    expect(lines).toEqual([
      'content/needs.yaml:1: the file is empty; fill it in, or put it back as it was',
      `content/${RECORD}:5: sumary: there is no field of this name; correct its spelling or remove it`,
      '2 to fix in content/',
    ]);
    expect(stdout).toBe('');
  });
});
