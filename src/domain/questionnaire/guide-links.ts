import type { GuideChoice } from '../../schemas/questionnaire-words.ts';
import type { Guide } from '../guide/guide.ts';
import { type Factors, holds } from './condition.ts';

/** A guide as an outcome leads to it, with what has to be ticked for it. */
export interface GuideLink extends Pick<GuideChoice, 'when'> {
  href: string;
  title: string;
}

/** The guides that a route chooses from, in order; one that is missing is left out. */
export function listGuideLinks(
  choices: readonly GuideChoice[],
  guides: readonly Pick<Guide, 'id' | 'code' | 'title'>[],
): GuideLink[] {
  return choices.flatMap(({ guide: id, when }) => {
    const guide = guides.find((candidate) => candidate.id === id);
    return guide ? [{ href: `/g/${guide.code}/`, title: guide.title, ...(when && { when }) }] : [];
  });
}

/** The guide that fits best: the first whose condition holds. */
export function chooseGuide(links: readonly GuideLink[], factors: Factors): GuideLink | undefined {
  return links.find(({ when }) => !when || holds(when, factors));
}
