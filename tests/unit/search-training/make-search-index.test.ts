import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide/guide.ts';
import { hashNumber, type SearchEntry } from '../../../src/domain/search/entries.ts';
import { describeForSearch } from '../../../src/search-training/make-search-index.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';
import { makeService } from '../../support/make-service.ts';

const { stopWords } = makeSearchWords();

function describeService(changes: Record<string, unknown>): SearchEntry | undefined {
  return describeForSearch([makeService('one', changes)], [], stopWords)[0];
}

function describeGuide(changes: Partial<Guide> = {}): SearchEntry | undefined {
  const guide: Guide = {
    id: 'guide-one',
    code: 'steps',
    title: 'What you can do',
    audiences: ['victim'],
    summary: 'Steps that help.',
    first: { do: 'Ring.', contact: 'one' },
    services: [],
    next: [],
    keywords: ['steps', 'next step', 'plan'],
    sources: {},
    facts: [],
    reviewed: '2026-01-01',
    review: '2027-01-01',
    body: 'A body that search does not read.',
    ...changes,
  };
  return describeForSearch([], [guide], stopWords)[0];
}

describe('describeForSearch', () => {
  it('gathers the names of a service, its keywords and what it is for', () => {
    const entry = describeService({
      name: 'Paragon’s Line',
      formerNames: ['Old Café Line'],
      provider: 'The Trust',
      keywords: ['stalked by my ex', 'my ex', 'CCTV'],
      line: 'For anyone.',
      area: 'isle-of-wight',
      audiences: ['victim', 'own'],
    });
    expect(entry).toEqual({
      id: 'one',
      t: 'paragons line|old cafe line|the trust',
      k: 'stalked by my ex cctv',
      s: 'for anyone isle of wight',
      n: [hashNumber('0808 802 0300')],
    });
  });

  it('lets people find a service by its area, where it has one', () => {
    expect(describeService({ area: 'hampshire-and-isle-of-wight' })?.s).toBe(
      'for anyone hampshire isle of wight',
    );
    expect(describeService({ area: 'portsmouth' })?.s).toBe('for anyone portsmouth');
    expect(describeService({ area: 'national' })?.s).toBe('for anyone');
  });

  it.each<[string, string[], 'o' | 'v' | undefined]>([
    ['people who are doing it', ['own'], 'o'],
    ['people who are doing it, and those who know them', ['own', 'other.doing'], 'o'],
    ['people it happens to', ['victim'], 'v'],
    ['people it happens to, and professionals', ['victim', 'professionals'], 'v'],
    ['people who help somebody it happens to', ['other.target'], 'v'],
    ['both', ['victim', 'own'], undefined],
    ['professionals alone', ['professionals'], undefined],
  ])('says which side a service for %s is on', (_, audiences, side) => {
    expect(describeService({ audiences })?.side).toBe(side);
  });

  it('says which side a guide is on', () => {
    expect(describeGuide({ audiences: ['own'] })?.side).toBe('o');
    expect(describeGuide({ audiences: ['other.doing'] })?.side).toBe('o');
    expect(describeGuide({ audiences: ['other.target'] })?.side).toBe('v');
    expect(describeGuide({ audiences: ['victim', 'other.doing'] })).not.toHaveProperty('side');
  });

  it('marks a service only for adults, and no other', () => {
    expect(describeService({ ages: { from: 18, sources: ['first'] } })?.adult).toBe(1);
    expect(describeService({ ages: { from: 16, sources: ['first'] } })).not.toHaveProperty('adult');
    expect(describeService({ ages: { below: 19, sources: ['first'] } })).not.toHaveProperty(
      'adult',
    );
    expect(describeService({})).not.toHaveProperty('adult');
  });

  it('gathers the title of a guide, its keywords and its summary, but not its text', () => {
    expect(describeGuide()).toEqual({
      id: 'guide-one',
      t: 'what you can do',
      k: 'steps next plan',
      s: 'that help',
      side: 'v',
    });
  });

  it('sends no word twice that ranking leaves out or that is among the keywords', () => {
    const entry = describeService({
      keywords: ['he and me', 'lantern', 'oil'],
      line: 'The lantern.',
    });
    expect(entry).toMatchObject({ k: 'lantern oil', s: '' });
  });

  it('is plain data that survives the way to the browser', () => {
    const entries = describeForSearch([makeService('one'), makeService('two')], [], stopWords);
    expect(entries.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
