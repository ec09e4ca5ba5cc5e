import type { CodeList, Ledger, RecordedCodes } from '../../schemas/ledger.ts';

/** The lists of codes that links and paper carry. */
const CODE_LISTS: readonly CodeList[] = ['services', 'guides', 'printed'];

/** The codes as their own lists have them now; none of a list that could not be read. */
export type WrittenCodes = Readonly<{ [List in CodeList]?: RecordedCodes[List] | undefined }>;

/** A code that its list has and the ledger does not, or that the list no longer has as it was recorded. */
export interface CodeDifference {
  list: CodeList;
  /** The id of a service or guide, or a printed address. */
  key: string;
  /** What was recorded: a code, or the campaign of an address; none of one that was added. */
  recorded?: string;
}

/** Every code that is not in its list as in the ledger. A list that is missing is left out. */
export function compareCodes(written: WrittenCodes, { codes }: Ledger): CodeDifference[] {
  return CODE_LISTS.flatMap((list): CodeDifference[] => {
    const now = new Map(Object.entries(written[list] ?? {}));
    if (now.size === 0) return [];
    const recorded = new Map(Object.entries(codes?.[list] ?? {}));
    const added = [...now.keys()].filter((key) => !recorded.has(key));
    return [
      ...[...recorded].flatMap(([key, value]) =>
        now.get(key) === value ? [] : [{ list, key, recorded: value }],
      ),
      ...added.map((key) => ({ list, key })),
    ];
  });
}

/** The codes of the lists and of the ledger. One that was recorded stays what it was, whatever its list says. */
export function joinCodes(
  written: WrittenCodes,
  ledger: Pick<Ledger, 'codes'> | undefined,
): RecordedCodes {
  const { codes } = ledger ?? {};
  return {
    services: { ...written.services, ...codes?.services },
    guides: { ...written.guides, ...codes?.guides },
    printed: { ...written.printed, ...codes?.printed },
  };
}
