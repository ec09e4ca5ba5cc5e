import { describe, expect, it } from 'vitest';
import {
  explainNoNumber,
  listUsableChannels,
} from '../../../../src/domain/contact/channel-view.ts';
import { findListed, listServices } from '../../../../src/domain/contact/directory.ts';
import {
  findFirstDayDown,
  findLastDayUp,
  isWithdrawn,
} from '../../../../src/domain/contact/withdrawal.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

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
