import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/content-check/reading-level.ts';
import { listAskedFactors } from '../../../../src/domain/questionnaire/visit.ts';
import { chooseGuide, composeSayings } from '../../../../src/domain/questionnaire/outcome.ts';
import { listSubsets, QUESTIONNAIRES } from '../../../support/load-questionnaires.ts';

/** Words that would judge what happened, or label it or anybody. */
const GRADES = /\b(?:risk|serious|severe|danger\w*|pattern|stalk\w*|abus\w*|victim|crime|score)\b/i;

const HERE = {
  'where somebody lives chooses the lines': [
    'area_hampshire',
    'area_southampton',
    'area_portsmouth',
    'area_isle_of_wight',
    'out_of_area',
  ],
};

/** Answers without a sentence, each with the reason. A test finds any other. */
const UNSAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  victim: {
    'somebody who may be in danger rings 999, whose words are there': [
      'danger_now',
      'danger_unsure',
    ],
    'how somebody can speak is seen to before they speak': ['overheard', 'deaf_or_no_phone'],
    'who somebody is, which is theirs to say or not': ['lgbt', 'mens_line'],
    ...HERE,
  },
  own: {
    'how somebody can speak is seen to before they speak': ['overheard', 'deaf_or_no_phone'],
    'where somebody lives chooses the lines': ['out_of_area'],
  },
  'other.target': {
    'somebody who may be in danger rings 999, whose words are there': [
      'danger_now',
      'danger_unsure',
    ],
    'how somebody can speak is seen to before they speak': ['overheard', 'deaf_or_no_phone'],
    'each act sets it, so nobody ticks it by itself': ['repeated'],
    'who somebody is, which is theirs to say or not': ['lgbt', 'mens_line'],
    ...HERE,
  },
  'other.doing': {
    'somebody who may be in danger rings 999, whose words are there': [
      'danger_now',
      'danger_unsure',
    ],
    'how somebody can speak is seen to before they speak': ['overheard', 'deaf_or_no_phone'],
    'its answer sets "watching" too, which has the sentence': ['turning_up'],
    'where somebody lives chooses the lines': ['out_of_area'],
  },
};

describe.each(QUESTIONNAIRES)('what somebody could say on $route', ({ route, sources }) => {
  const { questionnaire, sayings, guides } = sources;
  const asked = listAskedFactors(questionnaire);
  const compose = (factors: Iterable<string>) => composeSayings(sayings, new Set(factors));
  const ticked = new Set(sayings.parts.flatMap(({ say }) => Object.keys(say)));
  // How many answers a sentence can be said for.
  const factorsOf = Map.groupBy(
    sayings.parts.flatMap(({ say }) => Object.entries(say)),
    ([, sentence]) => sentence,
  );
  const standing = new Set([
    ...sayings.always,
    ...sayings.parts.flatMap(({ otherwise }) => otherwise ?? []),
  ]);

  it('is three to six sentences, of which none was not ticked, for any three answers', () => {
    let count = 0;
    for (const subset of listSubsets(asked, 3)) {
      const factors = new Set(subset);
      const said = compose(factors);
      count += 1;
      expect(said.length).toBeGreaterThanOrEqual(3);
      expect(said.length).toBeLessThanOrEqual(6);
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said.filter((candidate) => !standing.has(candidate)))
        expect(factorsOf.get(sentence)?.some(([factor]) => factors.has(factor))).toBe(true);
      expect(said.slice(-sayings.always.length)).toEqual(sayings.always);
    }
    expect(count).toBeGreaterThan(asked.length ** 2);
  });

  it('weighs nothing that was ticked, and stays easy to read, with all answers too', () => {
    const everything = compose(asked);
    expect(everything.length).toBeLessThanOrEqual(6);
    const sentences = sayings.parts.flatMap(({ say }) => Object.values(say));
    // The answer itself says "getting more serious".
    for (const sentence of sentences.filter((text) => !/getting more serious/.test(text)))
      expect(sentence).not.toMatch(GRADES);
    for (const subset of listSubsets([...ticked], 2))
      expect(measureReading([...compose(subset)], []).grade, subset.join()).toBeLessThanOrEqual(6);
  });

  it('is in the voice of the reader, of each answer that it has words for', () => {
    for (const factor of ticked) {
      const [sentence] = sayings.parts.flatMap(({ say }) => say[factor] ?? []);
      expect(compose([factor])).toContain(sentence);
      expect(sentence).not.toMatch(/\byou\b|\byour\b/i);
    }
  });

  it('has a sentence for every answer that tells what happened, and no reason without need', () => {
    const unsaid = Object.values(UNSAID[route] ?? {}).flat();
    expect(asked.filter((factor) => !ticked.has(factor)).toSorted()).toEqual(unsaid.toSorted());
  });

  it('comes with one guide, whatever was ticked', () => {
    for (const subset of listSubsets(asked, 2))
      expect(chooseGuide(guides, new Set(subset))?.href).toMatch(/^\/g\/\w+\/$/);
    expect(guides.length).toBeGreaterThan(0);
  });
});
