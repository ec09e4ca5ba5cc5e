import type { ProseMatter } from '../../schemas/guide.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { describeSource } from '../freshness/freshness.ts';

/** A claim of a page of prose with its sources in words. */
export interface SourcedClaim {
  says: string;
  sources: string[];
}

/** The claims of a guide or a standing page, in the order of its front matter. */
export function describeClaims(
  { facts, sources }: Pick<ProseMatter, 'facts' | 'sources'>,
  words: UiWords,
): SourcedClaim[] {
  return facts.map(({ says, sources: keys }) => ({
    says,
    sources: keys.flatMap((key) => {
      const source = sources[key];
      return source ? [describeSource(source, words.age)] : [];
    }),
  }));
}
