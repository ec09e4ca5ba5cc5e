import type { ReadSide } from '../domain/search/labels.ts';

/** A sentence that somebody may type, and what is right for it. */
export interface Example {
  say: string;
  side: ReadSide;
  /** Ids of what may come first, each as good as the others. */
  first: readonly string[];
  pin?: 'danger' | 'crisis' | undefined;
  isYoung?: boolean | undefined;
  /** True where it must never be read wrongly, whatever the others teach. */
  isByHeart?: boolean | undefined;
  /** How much it counts; 1 where nothing is said. */
  weight?: number;
}
