import { expect, it } from 'vitest';
import { countTests } from '../../suite/count-tests.ts';

it('counts what Vitest says at its end, also in colours', () => {
  const output = [
    ' ❯ some.test.ts (3 tests | 1 failed)',
    '',
    '\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[31m1 failed\u001b[39m | 4 passed (5)',
    '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[31m2 failed\u001b[39m | 40 passed | 3 skipped (45)',
  ].join('\n');
  expect(countTests(output)).toEqual({ passed: 40, failed: 2, skipped: 3 });
});

it('counts what Playwright says at its end', () => {
  const output = [
    '  ✓  1 [wide] › tests/e2e/finder.spec.ts:3:1 › shows 12 passed days (1.2s)',
    '  1 failed',
    '    [wide] › tests/e2e/finder.spec.ts:9:1 › finds',
    '  1 flaky',
    '    [wide] › tests/e2e/finder.spec.ts:12:1 › searches',
    '  5 skipped',
    '  118 passed (2.1m)',
  ].join('\n');
  expect(countTests(output)).toEqual({ passed: 118, failed: 2, skipped: 5 });
});

it('counts nothing where no tests ran', () => {
  expect(countTests('Result (361 files): \n- 0 errors\n')).toBeUndefined();
});
