import { describe, expect, it } from 'vitest';
import { findWrongLanguages } from '../../../../src/domain/claims/languages.ts';
import { type KnownService, parseTemplate } from '../../../../src/domain/claims/template.ts';

const service = (...languages: string[]): KnownService => ({
  name: 'A',
  shortName: 'A',
  states: new Set(['listed']),
  languages,
});
const services = new Map([
  ['many', service('Polish', 'Urdu')],
  ['none', service()],
  ['gone', { ...service(), states: new Set<never>() }],
]);
const find = (text: string) =>
  findWrongLanguages(parseTemplate(text).pieces, services).map(
    ({ found, service: id }) => `${found}: ${id}`,
  );

describe('findWrongLanguages', () => {
  it.each([
    ['{{none}} answers in Polish.', ['in Polish: none']],
    ['You can ring {{none}}. They speak Urdu.', ['speak Urdu: none']],
    ['{{many}} speaks Polish and Urdu.', []],
    ['{{many}} speaks Polish, Urdu and Punjabi.', ['speaks Polish, Urdu and Punjabi: many']],
    ['{{none}} answers in English or Polish.', ['in English or Polish: none']],
    ['{{none}} answers in English.', []],
    ['If you speak Polish, you can show {{none}} this page.', []],
    ['You can ask {{none}} for somebody who speaks Polish.', []],
    ['{{none}} does not answer in Polish.', []],
    ['{{gone}} answers in Polish.', []],
    ['They answer in Polish.', []],
  ])('finds in "%s": %o', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});
