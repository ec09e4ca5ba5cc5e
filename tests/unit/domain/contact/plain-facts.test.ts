import { describe, expect, it } from 'vitest';
import { viewPlainFacts } from '../../../../src/domain/contact/plain-facts.ts';
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
  it('stand in one order, each with who printed it and when, and the rest is unknown', () => {
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
