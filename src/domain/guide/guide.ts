import type { GuideMatter } from '../../schemas/guide.ts';

/** A page of prose: its front matter, its id, which is the name of its file, and its text. */
export interface Guide extends GuideMatter {
  id: string;
  /** Markdown, in which `{{ID}}` stands for a service's name and number. */
  body: string;
}

/** The pages that a guide's text may lead to besides guides, services and campaigns. */
export const GUIDE_TARGETS: readonly string[] = [
  '/',
  '/find/',
  '/check/',
  '/check/a/',
  '/check/b/',
  '/check/c/',
  '/check/d/',
  '/for-professionals/',
  '/for-professionals/figures/',
  '/about/your-device/',
  '/p/',
  '/p/log/',
  '/p/fold/',
  '/p/slip/',
  '/p/own/',
  '/p/urge/',
  '/p/strips/',
  '/p/all/',
  '/p/pick/',
  '/g/words/',
  '/g/lang/',
];

/**
 * True for a guide that only people worried about their own or somebody else's behaviour read. It
 * names no service for the people it happens to, and no way to stay out of somebody's reach.
 */
export function isOwnSideGuide({ audiences }: Pick<GuideMatter, 'audiences'>): boolean {
  return (
    (audiences.includes('own') || audiences.includes('other.doing')) &&
    !audiences.includes('victim') &&
    !audiences.includes('other.target')
  );
}
