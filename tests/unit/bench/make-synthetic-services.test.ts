import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { serviceSchema } from '../../../src/schemas/service.ts';
import { describeForSearch } from '../../../src/search-training/make-search-index.ts';
import { listTexts, makeSyntheticServices } from '../../bench/make-synthetic-services.ts';
import { TEST_DAY } from '../../support/load-questionnaires.ts';

const { content } = checkContent('content', TEST_DAY);
const real = content.services.map(({ id, record }) => ({ id, ...record }));
const services = makeSyntheticServices(real, 400, 'seed');

describe('a synthetic directory', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeSyntheticServices(real, 400, 'seed')).toEqual(services);
    expect(makeSyntheticServices(real, 400, 'other')).not.toEqual(services);
  });

  it('has as many services as are asked for, the real ones first, and a smaller one begins it', () => {
    expect(services).toHaveLength(400);
    expect(services.slice(0, real.length)).toEqual(real);
    expect(makeSyntheticServices(real, 40, 'seed')).toEqual(services.slice(0, 40));
    expect(makeSyntheticServices(real, 10, 'seed')).toEqual(real.slice(0, 10));
  });

  it('has records that the schema takes, each with an id of its own', () => {
    expect(new Set(services.map(({ id }) => id)).size).toBe(400);
    for (const { id, ...record } of services)
      expect(serviceSchema.safeParse(record).error, id).toBeUndefined();
  });

  it('has names, keywords and a line for search in every record', () => {
    for (const entry of describeForSearch(services, [], []))
      expect([entry.t, entry.k, entry.s], entry.id).not.toContain('');
  });

  it('knows more words the larger it is, but fewer to each service', () => {
    const perService = [100, 200, 400].map((count) => countWords(services.slice(0, count)) / count);
    expect(countWords(services)).toBeGreaterThan(countWords(services.slice(0, 200)));
    expect(perService).toEqual(perService.toSorted((a, b) => b - a));
  });
});

function countWords(list: typeof services): number {
  return new Set(list.flatMap(listTexts).flatMap((text) => text.toLowerCase().split(' '))).size;
}
