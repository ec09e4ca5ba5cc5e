import { describe, expect, it } from 'vitest';
import { listReadings, speaksOfGone } from '../../../../src/domain/claims/other-names.ts';
import {
  type KnownService,
  type KnownServices,
  parseTemplate,
  writeText,
} from '../../../../src/domain/claims/template.ts';
import { markFalse } from '../../../../src/domain/claims/wrong-claims.ts';

const service = (name: string, otherNames: string[], isListed = true): KnownService => ({
  name,
  shortName: name,
  states: new Set(isListed ? ['listed'] : []),
  otherNames,
});
const services: KnownServices = new Map([
  ['one', service('First Line', ['Kind Trust', 'Refuge'])],
  ['two', service('Second Line', ['Kind Trust'], false)],
  ['old', service('Old Line', ['Old Trust', "the trust's advocates", 'First Line'], false)],
  ['torn', { name: 'torn', shortName: 'torn' }],
]);

const read = (text: string) =>
  listReadings(parseTemplate(text).pieces, services).map((readings) =>
    readings.map(({ id, pieces }) => [
      id,
      pieces.map((piece) => (piece.kind === 'words' ? piece.words : '#')).join(''),
    ]),
  );

describe('listReadings', () => {
  it('reads another name as each service that it may mean', () => {
    expect(read('Ask Kind\nTrust. Kind Trust listens.')).toEqual([
      [
        ['one', 'Ask #. # listens.'],
        ['two', 'Ask #. # listens.'],
      ],
    ]);
    expect(read("Ask the trust's advocates.")).toEqual([[['old', 'Ask #.']]]);
  });

  it.each(['Ring Refuge now.', 'Refuge helps.'])('knows one word by what it does: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  it.each(['Go to the Refuge home.', 'Kind Trustees listen.', '{{one}} listens.', 'First Line.'])(
    'leaves what is no other name: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('speaksOfGone', () => {
  it('is true for words about services of which none is left, and that tell of now', () => {
    expect(speaksOfGone('Ring Old Trust.', services, undefined)).toBe(true);
    expect(speaksOfGone('Ring Old Trust.', services, 'old')).toBe(false);
    expect(speaksOfGone('Ring Kind Trust.', services, undefined)).toBe(false);
    expect(speaksOfGone('Old Trust complained in 2022.', services, undefined)).toBe(false);
  });

  it('leaves such sentences out of a text', () => {
    const text = 'You can ask Old Trust. They listen.\n\nOld Trust began in 1990. Ask Kind Trust.';
    const pieces = markFalse(parseTemplate(text).pieces, [], services, undefined);
    expect(writeText(pieces, { services })).toBe('Old Trust began in 1990. Ask Kind Trust.');
  });
});
