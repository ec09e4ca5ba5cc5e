import type { Example } from '../../src/search-training/examples.ts';
import type { PackedReader } from '../../src/domain/search/reader.ts';
import { packReader } from '../../src/search-training/learn-reader.ts';
import { trainReader } from '../../src/search-training/train.ts';

/** A reader that knows a few examples well, each being told many times over. */
export function makeSmallReader(
  examples: readonly Example[],
  ids: readonly string[],
): PackedReader {
  const often = Array.from({ length: 30 }, () => examples).flat();
  return packReader(trainReader(often, ids, { features: 600, dimensions: 8 }));
}
