import { describe, expect, it } from 'vitest';
import { listCalls } from '../../../../src/domain/report/list-calls.ts';
import type { Service } from '../../../../src/domain/contact/directory.ts';
import { makeDoor, makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const TODAY = '2026-11-23';
const provenance = (changes: Record<string, unknown> = {}) => ({
  sources: ['first', 'old'],
  standing: 'published',
  review: '2027-01-01',
  ...changes,
});
const withPhone = (id: string, changes: Record<string, unknown> = {}, phone = {}) =>
  makeService(id, { channels: [makePhone({ provenance: provenance(changes), ...phone })] });
const always = (changes: Record<string, unknown> = {}) => ({
  hours: { kind: 'always', provenance: provenance(changes) },
});
const sure = { standing: undefined, confirmed: { by: 'an editor', on: '2026-11-01' } };
const call = (services: Service[], ...door: string[]) =>
  listCalls({ services, today: TODAY }, [makeDoor(...door)], UI_WORDS);
const ids = (services: Service[], ...door: string[]) => call(services, ...door).map(({ id }) => id);

describe('whom to ring first', () => {
  it('is whom most visitors meet, and among these whose facts are least sure', () => {
    const services = [
      withPhone('listed', { sources: ['old'] }),
      withPhone('tried', {}, always()),
      withPhone('weak', { sources: ['old'] }),
      withPhone('late', { review: '2026-11-01' }),
      withPhone('leads', {}, always()),
    ];
    expect(ids(services, 'leads', 'tried', 'late', 'weak')).toEqual([
      'leads',
      'weak',
      'late',
      'tried',
      'listed',
    ]);
  });

  it('is nobody whose number and hours somebody confirmed', () => {
    expect(ids([withPhone('one', sure, always(sure))], 'one')).toEqual([]);
    expect(ids([withPhone('one', sure, always())], 'one')).toEqual(['one']);
  });

  it.each(['999', '101', '111'])('is never a line of everybody, such as %s', (number) => {
    expect(ids([withPhone('one', {}, { number, shown: number })], 'one')).toEqual([]);
  });

  it('is at most five, and none that is withdrawn', () => {
    const services = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'].map((id) => withPhone(id));
    expect(ids(services)).toHaveLength(5);
    const withdrawn = { on: '2026-11-01', reason: 'It closed.' };
    expect(ids([withPhone('one', {}, { withdrawn })])).toEqual([]);
  });
});

describe('what to ask', () => {
  const unconfirmed = {
    kind: 'phone',
    asPrinted: '02382 231 0800',
    provenance: provenance({ standing: 'unconfirmed', reason: 'A digit too many.' }),
  };

  it('leads from the number over the hours to what the record does not know', () => {
    const service = {
      ...withPhone('one', {}, { ...always(), free: true }),
      unknowns: ['We do not know its languages.'],
      conflicts: ['Hours differ.'],
    };
    const [found] = call([service]);
    expect(found?.questions.map(({ path, fact }) => [path.join('.'), fact])).toEqual([
      ['channels.0.number', 'phone'],
      ['channels.0.hours', 'phone.hours'],
      ['channels.0.free', undefined],
      ['suitable', undefined],
      ['whatHappens', undefined],
      ['safetyNote', undefined],
      ['channels.0.languages', undefined],
      ['unknowns.0', undefined],
      ['conflicts.0', undefined],
    ]);
    expect(found?.questions[1]?.ask).toContain('We say: Day and night.');
  });

  it('has no number that nobody may use', () => {
    const [found] = call([makeService('one', { channels: [unconfirmed] })]);
    expect(found?.number).toBeUndefined();
    expect(found?.questions[0]?.ask).toBe('Which number may we give people?');
    expect(JSON.stringify(found)).not.toContain('02382');
  });
});
