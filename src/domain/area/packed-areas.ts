import type { ChosenArea } from '../../vocabulary/audience.ts';
import type { Outcode } from '../../schemas/areas.ts';

/**
 * Outcodes with their areas as a page holds them: `{ "SO16": "sh" }`. Each letter is one of
 * {@link AREA_LETTERS} or {@link NOTE_LETTERS}. An outcode that is not there lies outside.
 */
export type PackedAreas = Readonly<Record<string, string>>;

/** What makes it doubtful that an outcode is somebody's own. */
export type OutcodeNote = Extract<Outcode['class'], 'retired' | 'non-geographic'>;

/** `e` beside another letter says that the outcode crosses the border. */
export const AREA_LETTERS: Readonly<Record<ChosenArea, string>> = {
  southampton: 's',
  portsmouth: 'p',
  'isle-of-wight': 'i',
  hampshire: 'h',
  elsewhere: 'e',
};

export const NOTE_LETTERS: Readonly<Record<OutcodeNote, string>> = {
  retired: 'r',
  'non-geographic': 'n',
};
