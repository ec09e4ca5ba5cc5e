import type { Areas, Outcode } from '../../schemas/areas.ts';
import { listOutcodeAreas } from './list-outcode-areas.ts';
import { AREA_LETTERS, NOTE_LETTERS, type PackedAreas } from './packed-areas.ts';

/**
 * The table of outcodes as small as a page can hold it. What counts as outside is left out, since
 * that is what a missing outcode means.
 */
export function packAreas({ choices, outcodes }: Pick<Areas, 'choices' | 'outcodes'>): PackedAreas {
  return Object.fromEntries(
    outcodes.flatMap((outcode): [string, string][] => {
      const areas = listOutcodeAreas(outcode, choices);
      if (areas.every((area) => area === 'elsewhere')) return [];
      const letters = areas.map((area) => AREA_LETTERS[area]).join('');
      return [[outcode.outcode, letters + letterNote(outcode)]];
    }),
  );
}

function letterNote({ class: name }: Outcode): string {
  return name === 'retired' || name === 'non-geographic' ? NOTE_LETTERS[name] : '';
}
