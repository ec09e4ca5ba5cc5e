import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findBanned } from '../../src/domain/wording/find-banned.ts';
import { wordingSchema } from '../../src/schemas/wording.ts';

const wording = wordingSchema.parse(parse(readFileSync('content/wording.yaml', 'utf8')));
const samples = parse(readFileSync('tests/support/wording-samples.yaml', 'utf8')) as {
  bad: { kind: string; text: string }[];
  good: { text: string }[];
  wrong: { text: string }[];
  right: { text: string }[];
};
const blind = parse(readFileSync('tests/support/wording-blind.yaml', 'utf8')) as typeof samples;
const isCaught = ({ text }: { text: string }) => findBanned(text, wording).length > 0;
const list = (all: { text: string }[]) => all.map(({ text }) => text);

describe('content/wording.yaml', () => {
  it('catches at least 95% of 200 sentences that do harm, of every kind', () => {
    expect(samples.bad).toHaveLength(200);
    expect(samples.bad.filter(isCaught).length / samples.bad.length).toBeGreaterThanOrEqual(0.95);
    for (const kind of ['reassurance', 'blame', 'label', 'prediction', 'contact']) {
      const planted = samples.bad.filter((sample) => sample.kind === kind);
      expect(planted).toHaveLength(40);
      expect(planted.filter(isCaught).length / 40, kind).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('lets at least 95% of 100 right sentences pass', () => {
    expect(samples.good).toHaveLength(100);
    expect(samples.good.filter((sample) => !isCaught(sample)).length).toBeGreaterThanOrEqual(95);
  });
});

describe('content/wording.yaml on what an editor would write', () => {
  it('catches what puts off help, sends to the other person, plays down or promises secrecy', () => {
    expect(samples.wrong.length).toBeGreaterThan(200);
    expect(list(samples.wrong.filter((sample) => !isCaught(sample)))).toEqual([]);
  });

  it('lets their right neighbours pass', () => {
    expect(samples.right.length).toBeGreaterThan(150);
    expect(list(samples.right.filter(isCaught))).toEqual([]);
  });
});

describe('content/wording.yaml on sentences it was never fitted to', () => {
  it('catches at least 85 of 100 that do harm', () => {
    expect(blind.bad).toHaveLength(100);
    expect(blind.bad.filter(isCaught).length).toBeGreaterThanOrEqual(85);
  });

  it('lets at least 54 of 60 right ones pass', () => {
    expect(blind.good).toHaveLength(60);
    expect(blind.good.filter((sample) => !isCaught(sample)).length).toBeGreaterThanOrEqual(54);
  });
});

describe('findBanned', () => {
  const entry = { scope: 'all' as const, unless: [], except: [], why: 'Because.' };
  const find = (text: string, phrase: string, more: Partial<Parameters<typeof findBanned>[1][number]> = {}) =>
    findBanned(text, [{ ...entry, phrases: [phrase], ...more }]).map(({ found }) => found);

  it('finds whole words in any case and with any apostrophe', () => {
    expect(find('You Don’t have to.', "don't have")).toEqual(['Don\'t have']);
    expect(find('A victimless crime', 'victim')).toEqual([]);
  });
  it('knows either, may be missing, up to three words, and the rest of a word', () => {
    expect(find('you are quite safe', '(you|they) are (quite)? safe')).toEqual(['you are quite safe']);
    expect(find('you are safe', '(you|they) are (quite)? safe')).toEqual(['you are safe']);
    expect(find('tell one or two people', 'tell .. people')).toEqual(['tell one or two people']);
    expect(find('tell one or two more people', 'tell .. people')).toEqual([]);
    expect(find('obsessively', 'obsess*')).toEqual(['obsessively']);
  });
  it('knows short forms, as a word of their own', () => {
    expect(find("they'll stop", "they (will|'ll) stop")).toEqual(["they'll stop"]);
    expect(find('they will stop', "they (will|'ll) stop")).toEqual(['they will stop']);
    expect(find("They’d never come.", "('d|would) never come")).toEqual(["'d never come"]);
    expect(find("that isn't serious", "is (not|n't) serious")).toEqual(["isn't serious"]);
    expect(find("they'll soon stop", 'they .. stop')).toEqual(["they'll soon stop"]);
  });
  it('knows the beginning of a clause', () => {
    expect(find('Drop it there.', '^ drop')).toEqual(['Drop']);
    expect(find('If they call, please drop it.', '^ drop')).toEqual(['drop']);
    expect(find('The police may drop it.', '^ drop')).toEqual([]);
  });
  it('reports the first of several phrases, and passes over those that are spared', () => {
    const phrases = ['reply', 'confront'];
    expect(findBanned('Do not reply. Confront them.', [{ ...entry, phrases, unless: ['do not'] }])).toEqual([
      { found: 'Confront', why: 'Because.' },
    ]);
  });
  it('spares a sentence with a word before it that makes it right, and right phrases', () => {
    const unless = ['do not'];
    expect(find('Do not confront them.', 'confront', { unless })).toEqual([]);
    expect(find('Do not wait. Confront them.', 'confront', { unless })).toEqual(['Confront']);
    expect(find("the Victims' Code", 'victims', { except: ["Victims' Code"] })).toEqual([]);
  });
  it.each([
    'It counts even if you answered.',
    'If you want to answer, ring the helpline first.',
    'They may say that you have to answer. That is not so.',
    'To answer does not make it your fault.',
    'To answer is still contact.',
  ])('spares what a sentence concedes or denies: %s', (text) => {
    expect(find(text, '(answer|answered)')).toEqual([]);
  });
  it.each([
    'Answer, even if you are afraid.',
    'If you want to answer, choose a public place.',
    'They may say that you have to answer. So do it.',
    'It is not your fault, but you should answer.',
    'Not to answer can make things worse.',
  ])('finds what only looks so: %s', (text) => {
    expect(find(text, '(answer|answered)')).toHaveLength(1);
  });
  it('keeps to the side', () => {
    const own = [{ ...entry, phrases: ['block'], scope: 'receiving' as const }];
    expect(findBanned('block', own, 'doing')).toEqual([]);
    expect(findBanned('block', own, 'receiving')).toHaveLength(1);
  });
});
