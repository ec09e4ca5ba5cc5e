import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runScript } from '../support/run-script.ts';

const report = (...rest: string[]) =>
  runScript('report:content', rest, { BUILD_DATE: '2026-11-26' }).stdout;

it('opens with five to ring', () => {
  const [first, ...lines] = report().split('\n');
  expect(first).toBe('Ring these five first ("npm run report:content -- --sheet" has what to ask):');
  expect(lines.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((place) => expect.stringMatching(`^  ${place}\\. .*: .*; `) as unknown));
  expect(lines[5]).toBe('');
});

it('prints a sheet whose lines lead to the fields, and whose commands name facts', () => {
  const sheet = report('--sheet');
  const [, file = '', line = ''] = /Is 0808 802 0300 the number[\s\S]*?Write it in (\S+):(\d+)/.exec(sheet) ?? [];
  expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain('number: "+448088020300"');
  expect(sheet).toContain('npm run confirm -- national-stalking-helpline phone.hours --by "service manager" --on 2026-11-26');
  expect(sheet.match(/^\d\. /gm)).toHaveLength(5);
});
