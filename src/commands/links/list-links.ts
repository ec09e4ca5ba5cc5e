import type { ServiceRecord } from '../../schemas/service.ts';

/** An address of another site, and the files of the content that lead there. */
export interface OutsideLink {
  address: string;
  files: string[];
}

/**
 * Every web address that the content leads to, once each, in the order of the alphabet. What is
 * withdrawn leads nowhere, and an e-mail address is no page.
 *
 * @param records the records, each with its file
 * @param site the file of the whole site, and the address that "Leave this site" opens
 */
export function listLinks(
  records: readonly { file: string; record: ServiceRecord }[],
  site: { file: string; leaveTo: string },
): OutsideLink[] {
  const found = records
    .filter(({ record }) => !record.withdrawn)
    .flatMap(({ file, record }) =>
      record.channels
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap((channel) =>
          'address' in channel && channel.address?.startsWith('https://')
            ? [{ file, address: channel.address }]
            : [],
        ),
    );
  const files = new Map<string, Set<string>>();
  for (const { file, address } of [...found, { file: site.file, address: site.leaveTo }])
    files.set(address, (files.get(address) ?? new Set()).add(file));
  return [...files]
    .map(([address, names]) => ({ address, files: [...names].toSorted() }))
    .toSorted((a, b) => a.address.localeCompare(b.address, 'en'));
}
