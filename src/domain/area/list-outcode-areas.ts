import type { ChosenArea } from '../../vocabulary/audience.ts';
import type { AreaChoice, Outcode } from '../../schemas/areas.ts';
import { classifyShare } from './classify-share.ts';

/**
 * Fewer postcodes than this do not bring up an area of their own: numbers so small are found in
 * districts that do not even touch the outcode's others (see decision 012).
 */
const FEWEST_POSTCODES = 5;

/**
 * The areas that an outcode lies in, in the order of the choices; `elsewhere` is among them where it
 * crosses the border, and alone where next to nothing of it lies inside.
 */
export function listOutcodeAreas(
  { share, districts }: Outcode,
  choices: readonly AreaChoice[],
): ChosenArea[] {
  const position = classifyShare(share);
  if (position === 'trace') return ['elsewhere'];
  const counted = choices.map((choice) => ({
    area: choice.id,
    count: choice.districts.reduce((sum, district) => sum + (districts[district] ?? 0), 0),
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  // A small outcode keeps its largest area, however small.
  const fewest = Math.max(1, Math.min(FEWEST_POSTCODES, most));
  const inside = counted.filter(({ count }) => count >= fewest).map(({ area }) => area);
  return position === 'inside' ? inside : [...inside, 'elsewhere'];
}
