import { describe, expect, it } from 'vitest';
import { findDeadNumbers } from '../../../../src/domain/claims/numbers.ts';
import { type KnownService, parseTemplate } from '../../../../src/domain/claims/template.ts';
import { SHORT_CODES } from '../../../../src/vocabulary/short-codes.ts';

const service = (
  name: string,
  works: string[],
  gone: string[] = [],
  hasEnded = false,
): KnownService => ({
  name,
  shortName: name,
  states: new Set(),
  numbers: { works, gone },
  hasEnded,
});

const services = new Map<string, KnownService>([
  [
    'codes',
    service(
      'Codes',
      SHORT_CODES.filter((code) => !['101', '111'].includes(code)),
    ),
  ],
  ['police', service('101', [], ['101'])],
  ['line', service('Line', ['08088020300'], ['02079460456'])],
  ['ended', service('Old', [], ['02079460999'], true)],
]);

function find(text: string, owner?: string): string[] {
  return findDeadNumbers(parseTemplate(text).pieces, services, owner).map(
    ({ found, service: id }) => `${found}: ${id ?? 'no record'}`,
  );
}

describe('findDeadNumbers', () => {
  it.each([
    ['You can ring 101.', '101: police'],
    ['You can ring 1 0 1.', '1 0 1: police'],
    ['Text relay: 18001 101.', '101: police'],
    ['You can ring 020 7946 0456.', '020 7946 0456: line'],
    ['You can ring 0207-946-0456.', '0207-946-0456: line'],
    ['You can ring 020 7946 0999.', '020 7946 0999: ended'],
    ['You can ring 111.', '111: no record'],
  ])('names what reaches nobody: %s', (text, dead) => {
    expect(find(text)).toEqual([dead]);
  });

  it.each([
    'You can ring 999, or 0808 802 0300.',
    'In 2101 of 1012 cases they rang.',
    'See [more](/s/101/).',
    'You can ring {{police}}.',
  ])('leaves what works, is no number, or is left out anyway: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('reads the name of a service in its own record, and nothing once all of it has ended', () => {
    expect(find('You ring {{police short}} yourself.', 'police')).toEqual(['101: police']);
    expect(find('You ring 020 7946 0999 yourself.', 'ended')).toEqual([]);
  });
});
