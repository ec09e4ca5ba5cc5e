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
