import { describe, expect, it } from 'vitest';
import { explainNoNumber, listUsableChannels } from '../../../../src/domain/contact/channels.ts';
import {
  findFirstDayDown,
  findLastDayUp,
  findListed,
  isWithdrawn,
  listServices,
  takesAdultsOnly,
  takesAge,
} from '../../../../src/domain/contact/directory.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';
import type { Ages } from '../../../../src/schemas/service.ts';

const withdrawn = { on: '2026-12-01', reason: 'It closes.' };

describe('a service that is to be withdrawn', () => {
  const service = makeService('one', { withdrawn });

  it.each([
    ['2026-11-30', 1],
    ['2026-12-01', 0],
    ['2026-12-02', 0],
  ])('is listed on %s %i times', (today, count) => {
    const directory = { services: [service], today, words: UI_WORDS };
    expect(listServices(directory)).toHaveLength(count);
    expect(findListed(directory, 'one') !== undefined).toBe(count === 1);
  });
});

describe('a service with a contract', () => {
  const contract = { ends: '2026-12-01' };

  it('is listed to its last day', () => {
    const service = makeService('one', { contract });
    expect(isWithdrawn(service, '2026-12-01')).toBe(false);
    expect(isWithdrawn(service, '2026-12-02')).toBe(true);
    expect(findFirstDayDown(service)).toBe('2026-12-02');
  });

  it('follows what comes first', () => {
    const early = { on: '2026-11-20', reason: 'It closes.' };
    expect(findFirstDayDown({ contract, withdrawn: early })).toBe('2026-11-20');
  });
});

describe('a way that is to be withdrawn', () => {
  const service = makeService('one', { channels: [makePhone({ withdrawn })] });

  it('can be used until then', () => {
    expect(listUsableChannels(service, '2026-11-30')).toHaveLength(1);
    expect(explainNoNumber(service, { today: '2026-11-30', words: UI_WORDS })).toEqual([]);
  });

  it('is gone from that day on', () => {
    expect(listUsableChannels(service, '2026-12-01')).toEqual([]);
    expect(explainNoNumber(service, { today: '2026-12-01', words: UI_WORDS })).toEqual([
      UI_WORDS.contact.noNumber,
    ]);
  });

  it('bounds how long paper that shows it is good', () => {
    expect(findLastDayUp([service, ...service.channels])).toBe('2026-11-30');
    expect(findLastDayUp([makeService('two')])).toBeUndefined();
  });
});

const ages = (limits: Omit<Ages, 'sources'>) => ({ ages: { ...limits, sources: ['first'] } });

describe('takesAge', () => {
  it.each([
    ['of the age it begins with', ages({ from: 16 }), 16, true],
    ['a year younger than that', ages({ from: 16 }), 15, false],
    ['a year younger than the age it ends before', ages({ below: 19 }), 18, true],
    ['of the age it ends before', ages({ below: 19 }), 19, false],
    ['between both', ages({ from: 13, below: 18 }), 13, true],
    ['above both', ages({ from: 13, below: 18 }), 18, false],
    ['of any age, where no source names one', {}, 5, true],
  ])('says whether a service takes somebody %s', (_, service, age, isTaken) => {
    expect(takesAge(service, age)).toBe(isTaken);
  });
});

describe('takesAdultsOnly', () => {
  it('holds for a service that takes people from 18, and for no other', () => {
    expect(takesAdultsOnly(ages({ from: 18 }))).toBe(true);
    expect(takesAdultsOnly(ages({ from: 16 }))).toBe(false);
    expect(takesAdultsOnly(ages({ below: 18 }))).toBe(false);
    expect(takesAdultsOnly({})).toBe(false);
  });
});
