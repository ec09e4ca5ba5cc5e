import { describe, expect, it } from 'vitest';
import { checkAgainstSchema } from '../../../src/content-check/read-entry.ts';
import { openingHoursSchema } from '../../../src/schemas/opening-hours.ts';

function findFaults(session: Record<string, unknown>): string[] {
  const hours = {
    kind: 'weekly',
    sessions: [{ days: ['mon'], opens: '09:30', closes: '17:00', ...session }],
    bankHolidays: 'unknown',
    provenance: { sources: ['a'], standing: 'published', review: '2027-01-01' },
  };
  return checkAgainstSchema('x', openingHoursSchema, hours).faults.map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

describe('weekly hours', () => {
  it.each(['9:30', '9.30am', '25:00', '0930'])('say one thing of the bad time "%s"', (opens) => {
    expect(findFaults({ opens })).toEqual([
      'sessions[0].opens: write the time as "HH:MM", for example "09:30" or "20:00"',
    ]);
  });

  it('say one thing of a closing time that is no text', () => {
    expect(findFaults({ closes: 570 })).toEqual([
      'sessions[0].closes: write the time in quotes, for example "09:30"',
    ]);
  });

  it('say of two good times in the wrong order that they are', () => {
    expect(findFaults({ closes: '08:00' })).toEqual([
      expect.stringMatching(
        /^sessions\[0\]\.closes: it closes before it opens; .*"overnight: true"/,
      ),
    ]);
    expect(findFaults({ closes: '08:00', overnight: true })).toEqual([]);
  });
});
