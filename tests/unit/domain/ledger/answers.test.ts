import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../../src/domain/ledger/answers.ts';
import { type Ledger, ledgerSchema } from '../../../../src/schemas/ledger.ts';

const EMPTY: Ledger = { began: '2026-11-01', services: {} };
const agreed = { on: '2026-11-10', marks: { 'victim v1': 'aa', 'victim v7': 'bb' } };
const ledger = { ...EMPTY, answers: agreed };
const TODAY = '2026-11-20';

describe('the words of the answers in the ledger', () => {
  it('are what its schema says, and no difference to what was agreed', () => {
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    expect(compareAnswers(agreed, ledger, TODAY)).toEqual([]);
    expect(compareAnswers({ ...agreed, on: '2026-11-15' }, ledger, TODAY)).toEqual([]);
  });

  it('are all to be recorded in a ledger without any', () => {
    expect(compareAnswers(agreed, EMPTY, TODAY)).toEqual([
      { question: 'victim v1' },
      { question: 'victim v7' },
    ]);
  });

  it('are outdated where they changed and nobody agreed to it on a later day', () => {
    const changed = { 'victim v1': 'aa', 'victim v7': 'cc' };
    for (const on of ['2026-11-10', '2026-11-09'])
      expect(compareAnswers({ on, marks: changed }, ledger, TODAY), on).toEqual([
        { question: 'victim v7', outdatedBy: '2026-11-10' },
      ]);
    expect(compareAnswers({ on: '2026-11-11', marks: changed }, ledger, TODAY)).toEqual([
      { question: 'victim v7' },
    ]);
  });

  it('can be put right on the day on which they were agreed, unless the ledger began on it', () => {
    const today = '2026-11-10';
    const changed = { on: today, marks: { ...agreed.marks, 'victim v7': 'cc' } };
    expect(compareAnswers(changed, ledger, today)).toEqual([{ question: 'victim v7' }]);
    expect(compareAnswers(changed, { ...ledger, began: today }, today)).toEqual([
      { question: 'victim v7', outdatedBy: today },
    ]);
  });

  it('are to be recorded where a question came or went', () => {
    const marks = { 'victim v1': 'aa', 'own o1': 'dd' };
    expect(compareAnswers({ ...agreed, marks }, ledger, TODAY)).toEqual([
      { question: 'own o1' },
      { question: 'victim v7' },
    ]);
  });
});
