import type { SearchEntry } from './search-index.ts';
import type { ReadSide } from './labels.ts';

/** For whom the order is; `work` and `open` see both sides. */
interface Reader {
  side: ReadSide | 'open';
  isYoung: boolean;
}

/**
 * Moves what is for the other side, or for adults alone, behind the rest, and sees to it that three
 * others stand before it: one answer alone is too few for somebody who needs help. It has the last
 * word on every order but that of a name.
 */
export function demoteOthers(
  ids: readonly string[],
  others: readonly string[],
  { side, isYoung }: Reader,
  byId: ReadonlyMap<string, SearchEntry>,
): string[] {
  const isBarred = (id: string) => {
    const entry = byId.get(id);
    if (isYoung && entry?.adult) return true;
    if (side === 'own' || side === 'doing') return entry?.side === 'v';
    return side !== 'work' && side !== 'open' && entry?.side === 'o';
  };
  const fit = ids.filter((id) => !isBarred(id));
  const barred = ids.filter(isBarred);
  const missing = Math.max(0, 3 - fit.length);
  const filling = missing > 0 ? others.filter((id) => !isBarred(id) && !fit.includes(id)) : [];
  // The words are misread at times, so the other side's stand at the end for whoever reads on.
  const passed = [...fit, ...filling.slice(0, missing), ...barred];
  return passed.length > 0 ? passed : others.slice(0, 3);
}
