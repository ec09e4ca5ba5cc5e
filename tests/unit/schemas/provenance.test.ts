import { describe, expect, it } from 'vitest';
import { looksLikeName, roleSchema } from '../../../src/schemas/provenance.ts';

describe('a role', () => {
  it.each([
    'the site’s editor',
    "the site's editor",
    'an editor',
    'the editor',
    'service manager',
    'Service Manager',
    'NHS 111 call handler',
    'Victim Support call handler',
    'manager of the Victim Care Service',
    'National Stalking Helpline team',
    'duty officer, Southampton City Council office',
    'somebody at the council',
  ])('"%s" passes', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('the name of a person', () => {
  it.each([
    'Jane Smith',
    'J. Smith',
    'J Smith',
    'J. K. Smith',
    'Mrs Jones',
    'Dr. Khan',
    'Jane',
    'Siobhan O’Neill',
    'Ann Smith-Jones',
    'Jane Smith, service manager',
    'service manager (Jane Smith)',
    'service manager Jane Smith',
  ])('"%s" is refused', (text) => {
    expect(roleSchema.safeParse(text).error?.issues[0]?.message).toMatch(
      /looks like the name of a person; write what they do/,
    );
  });
});
