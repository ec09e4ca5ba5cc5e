import { describe, expect, it } from 'vitest';
import { selectSideNumber } from '../../../../src/domain/contact/select-side-number.ts';
import { makeDoor, makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-26';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const always = { hours: { kind: 'always', provenance } };

const sometimes = makeService('part');
const other = makeService('late');
const dayAndNight = makeService('whole', { channels: [makePhone(always)] });
const menu = makeService('menu', {
  channels: [makePhone({ ...always, note: 'Choose an option.' })],
});
const byText = makeService('text', {
  channels: [{ kind: 'text', number: '85258', shown: '85258', provenance, ...always }],
});
const withdrawn = makeService('gone', {
  channels: [makePhone(always)],
  withdrawn: { on: '2026-01-01', reason: 'It closed.' },
});

/** Whose number represents a side whose doors lead to the services named. */
function choose(...doors: string[][]): string | undefined {
  const directory = makeDirectory([sometimes, other, dayAndNight, menu, byText, withdrawn], TODAY);
  const all = doors.map((ids) => makeDoor(...ids));
  return selectSideNumber(directory, all, 'To talk')?.contact.id;
}

describe('the number of a side', () => {
  it('is of a line that is always open, though another comes first', () => {
    expect(choose(['part', 'whole'])).toBe('whole');
  });

  it('is one that needs no word more, if both are always open', () => {
    expect(choose(['menu', 'whole'])).toBe('whole');
  });

  it('is one that every door of the side leads to', () => {
    expect(choose(['whole', 'menu'], ['menu'])).toBe('whole');
    expect(choose(['part', 'whole'], ['part'])).toBe('part');
  });

  it('is to be rung, and of a service that is listed', () => {
    expect(choose(['text', 'gone', 'part'])).toBe('part');
    expect(choose(['text', 'gone'])).toBeUndefined();
  });

  it('has the words that introduce it', () => {
    const directory = makeDirectory([sometimes], TODAY);
    expect(selectSideNumber(directory, [makeDoor('part')], 'To talk')?.why).toBe('To talk');
  });
});
