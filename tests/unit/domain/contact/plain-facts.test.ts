import { describe, expect, it } from 'vitest';
import { viewPlainFacts, writePlainRow } from '../../../../src/domain/contact/plain-facts.ts';
import type { Service } from '../../../../src/domain/contact/directory.ts';
import { makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const view = (service: Service) =>
  viewPlainFacts(service, { today: '2026-11-23', words: UI_WORDS });

const plain = {
  tells: { says: 'If somebody is at risk.', sources: ['undated', 'old'] },
  answeredBy: { says: 'A chatbot first.', sources: ['first'] },
};

describe('the plain facts of a service', () => {
  it('are in one order, each with who printed it and when, and the rest is unknown', () => {
    expect(view(makeService('one', { plain }))).toEqual({
      known: [
        { kind: 'answeredBy', says: 'A chatbot first.', from: 'A body, 14 August 2026' },
        {
          kind: 'tells',
          says: 'If somebody is at risk.',
          from: 'A body, no date; A body, 22 April 2024',
        },
      ],
      unknown: ['anonymous', 'ringsBack'],
    });
  });

  it('are all unknown where the record names none', () => {
    expect(view(makeService('one'))).toEqual({
      known: [],
      unknown: ['answeredBy', 'anonymous', 'tells', 'ringsBack'],
    });
  });

  it('are left out for a route in words, where nobody is named who could answer', () => {
    expect(view(makeService('route', { channels: [] }))).toBeUndefined();
    expect(view(makeService('form', { channels: [], plain }))?.known).toHaveLength(2);
  });

  it('put nothing before a call in an emergency', () => {
    expect(view(makeService('now', { need: 'danger', plain }))).toBeUndefined();
  });
});

describe('the row on a card', () => {
  const row = (service: Service) =>
    writePlainRow(service, { today: '2026-11-23', words: UI_WORDS });
  const ringsBack = { says: 'They ring you.', sources: ['first'] };

  it('has what is known of two questions, each with who printed the answer', () => {
    expect(row(makeService('one', { plain: { ...plain, ringsBack } }))).toBe(
      'Does a person answer? A chatbot first. (A body, 14 August 2026)',
    );
  });

  it('is left out where nothing is known, and before a call in an emergency', () => {
    expect(row(makeService('one'))).toBeUndefined();
    expect(row(makeService('one', { plain: { ringsBack } }))).toBeUndefined();
    expect(row(makeService('now', { need: 'danger', plain }))).toBeUndefined();
  });
});
