import { describe, expect, it } from 'vitest';
import { findWrongClaims } from '../../../../src/domain/claims/wrong-claims.ts';
import { type KnownService, parseTemplate } from '../../../../src/domain/claims/template.ts';
import type { ClaimWords } from '../../../../src/schemas/wording.ts';
import type { State } from '../../../../src/vocabulary/names.ts';

const claims: ClaimWords[] = [
  { phrases: ['(day|daytime) (or|and) night'], needs: 'always-open', unless: ['not'], except: [] },
  {
    phrases: ['(ring|call) (the)? SERVICE'],
    needs: 'number',
    beside: true,
    unless: [],
    except: [],
  },
  { phrases: ['is free'], needs: 'free', beside: true, unless: [], except: ['entry is free'] },
  { phrases: ['has no number'], denies: 'number', unless: [], except: [] },
  {
    phrases: ['(closed|shut)', 'when it opens'],
    denies: 'always-open',
    before: true,
    beside: true,
    unless: [],
    except: [],
  },
];

const service = (...states: State[]): KnownService => ({
  name: 'A',
  shortName: 'A',
  states: new Set(states),
});
const services = new Map<string, KnownService>([
  ['open', service('listed', 'always-open', 'number', 'free')],
  ['shut', service('listed')],
  ['torn', { name: 'torn', shortName: 'torn' }],
]);

function find(text: string, owner?: string, before?: string): string[] {
  const { pieces } = parseTemplate(text);
  return findWrongClaims(pieces, claims, services, owner, before).map(
    ({ found, service: id, state }) => `${found}: ${id ?? '?'} ${state}`,
  );
}

describe('findWrongClaims', () => {
  it.each([
    ['{{shut}}, day or night.', ['day or night: shut always-open']],
    ['{{open}}, day or night.', []],
    ['Day and night: {{shut}}.', ['Day and night: shut always-open']],
    ['{{open}} is there day and night. {{shut}} is not.', []],
    ['{{open}} and {{shut}}, day and night.', ['day and night: shut always-open']],
    ['{{shut}} listens. It is open day and night.', ['day and night: shut always-open']],
    ['{{shut}} is not open day and night.', []],
    ['Ring {{shut}}.', ['Ring shut: shut number']],
    ['Ring the {{shut name}}.', ['Ring the shut: shut number']],
    ['Ring {{open}}.', []],
    ['Ring {{open}}, or ring {{shut}}.', ['ring shut: shut number']],
    ['{{open}} has no number.', ['has no number: open number']],
    ['{{shut}} has no number.', []],
    ['Speech is free.', []],
    ['Entry is free at {{shut}}.', []],
    ['**{{shut}}** is free.', ['is free: shut free']],
    ['{{torn}}, day or night.', []],
  ])('asks the record: %s', (text, wrong) => {
    expect(find(text)).toEqual(wrong);
  });

  it('takes words without a name for those of the owner of the text', () => {
    expect(find('Day or night', 'shut')).toEqual(['Day or night: shut always-open']);
    expect(find('Day or night', 'open')).toEqual([]);
  });

  it.each([
    ['{{open}}. Closed? {{shut}} listens.', 'Closed: open always-open'],
    ['{{open}}, or if that is shut, {{shut}}.', 'shut: open always-open'],
    ['- {{open}}.\n- Closed? {{shut}} listens.', 'Closed: open always-open'],
    ['{{shut}}. Closed? {{open}} listens.', undefined],
    ['- {{open}}.\n- Talk.\n- Closed? {{shut}} listens.', undefined],
    ['Closed? {{open}} listens.', undefined],
  ])('takes words about what came before for those of the service before: %s', (text, wrong) => {
    expect(find(text)).toEqual(wrong === undefined ? [] : [wrong]);
  });

  it('takes such words for those of the record or item that leads to the service', () => {
    expect(find('Closed?', 'shut', 'open')).toEqual(['Closed: open always-open']);
    expect(find('Closed?', 'open', 'shut')).toEqual([]);
    expect(find('Closed?', 'open')).toEqual([]);
  });

  it('says where nobody can tell whom the words are about', () => {
    expect(find('The line is open day and night.')).toEqual(['day and night: ? always-open']);
    expect(find('{{open}} listens.\n\nDay and night.')).toEqual(['Day and night: ? always-open']);
  });

  it('looks at both parts of a choice, each as if it held', () => {
    const right = '{{if ID number}}Ring {{ID}}.{{otherwise}}It has no number.{{end}}';
    const turned = '{{if ID number}}It has no number.{{otherwise}}Ring {{ID}}.{{end}}';
    for (const id of ['open', 'shut']) {
      expect(find(right.replaceAll('ID', id), id)).toEqual([]);
      expect(find(turned.replaceAll('ID', id), id)).toHaveLength(2);
    }
  });
});
