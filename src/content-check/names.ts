/** By what names services are known, and which of them may not be before readers of one side. */
import type { ServiceRecord } from '../schemas/service.ts';
import { type Side, sideOf } from '../vocabulary/audience.ts';
import { foldText } from '../domain/text/plain-text.ts';
import type { ReadService } from './content.ts';
import { remember } from './remembered.ts';

/** Whom the words and services of a side are for, as faults say it. */
export const WHOM: Readonly<Record<Side, string>> = {
  receiving: 'people it happens to',
  doing: 'people worried about what they or somebody else does',
};

/** What to say of a name of the other side's, in words for one side or, like those of code, for both. */
export function describeName(name: string, side: Side | 'both'): string {
  const other = side === 'receiving' ? 'doing' : 'receiving';
  const readers = side === 'both' ? 'everybody' : WHOM[side];
  return `it names "${name}", which is for ${WHOM[other]}, and this is read by ${readers}; remove it`;
}

/**
 * Finds whatever names services of the other side only: their names, who runs them, their websites.
 *
 * @param side who reads the text; on pages for both, what those who are doing it may not read is found
 * @returns the name of each service
 */
export function findNames(
  text: string,
  services: readonly ReadService[],
  side: Side | 'both',
): string[] {
  const names = listOneSided(services)[side === 'receiving' ? 'doing' : 'receiving'];
  const seen = foldForNames(text);
  const found = names.filter(({ folded }) => seen.includes(folded)).map(({ name }) => name);
  return [...new Set(found)];
}

/** What only services of one side are known by, with the name of one of them. */
const listOneSided = remember((services: readonly ReadService[]) => {
  const known = services.flatMap(({ record }) =>
    listKnownBy(record).map((words) => ({
      name: record.name,
      folded: foldForNames(words),
      side: sideOf(record.audiences),
    })),
  );
  const listOf = (side: Side) => {
    const others = new Set(known.filter((one) => one.side !== side).map(({ folded }) => folded));
    return known.filter((one) => one.side === side && !others.has(one.folded));
  };
  return { receiving: listOf('receiving'), doing: listOf('doing') };
}, new WeakMap());

/** Every name of a service, also without the place that may end it, who runs it, and its websites. */
export function listKnownBy({
  name,
  shortName,
  formerNames,
  alsoCalled,
  provider,
  channels,
}: ServiceRecord): string[] {
  const names = [name, shortName, provider, ...formerNames, ...alsoCalled].filter(
    (each) => each !== undefined,
  );
  const hosts = channels.flatMap((channel) =>
    'address' in channel && channel.address
      ? [channel.address.replace(/^https:\/\/(?:www\.)?([^/]+).*$|^.*@(.+)$/, '$1$2')]
      : [],
  );
  return [...names, ...names.map((each) => each.replace(/, \p{Lu}.*$/u, '')), ...hosts];
}

/** A text as people see it, without regard to case and to how its words are spaced. */
export const foldForNames = remember((text: string) =>
  foldText(text).toLowerCase().replaceAll(/\s+/g, ' '),
);

/** Names that count as one word, longest first. */
export const listServiceNames = remember((services: readonly ReadService[]): string[] => {
  const names = services.flatMap(({ record }) => [record.name, record.provider ?? record.name]);
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}, new WeakMap());
