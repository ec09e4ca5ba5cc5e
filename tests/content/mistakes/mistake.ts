import type { Edits } from '../../support/edit-content.ts';

/** What an editor gets wrong, how, and the one message about it. */
export type Mistake = readonly [name: string, edits: Edits, line: RegExp];
