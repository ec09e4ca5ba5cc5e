import { expect, test } from 'vitest';
import { writeSecurityFile } from '../../../src/data/security-file.ts';

test('names whom to tell, until less than a year after the build', () => {
  const href = 'https://local-help.example/.well-known/security.txt';
  expect(writeSecurityFile('editors@local-help.example', '2026-11-26', href)).toBe(
    [
      'Contact: mailto:editors@local-help.example',
      'Expires: 2027-05-25T00:00:00Z',
      'Preferred-Languages: en',
      `Canonical: ${href}`,
      '',
    ].join('\n'),
  );
});
