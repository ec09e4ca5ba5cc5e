import type { SearchWords } from '../../schemas/intents.ts';
import { isOwnSide, isVictimSide, type Service } from '../contact/directory.ts';
import { takesAdultsOnly } from '../contact/takes-age.ts';
import { isOwnSideGuide } from '../guide/guide.ts';
import type { ListedPage } from '../guide/language-page.ts';
import { normalise, splitWords } from './normalise.ts';

/** A service or guide as search knows it, in short names because it travels to the browser. */
export interface SearchEntry {
  id: string;
  /** Its names, one between every two bars. */
  t: string;
  /** Words that people search with. */
  k: string;
  /** What it is for. */
  s: string;
  /** `o` for people who are doing it, `v` for people it happens to; both may see the others. */
  side?: 'o' | 'v';
  /** 1 where it takes only adults. */
  adult?: 1;
}

/** Everything that search needs, as plain data. */
export interface SearchIndex {
  entries: SearchEntry[];
  words: SearchWords;
}

/** Builds the index from what is listed; withdrawn services are left out by the caller. */
export function buildSearchIndex(
  services: readonly Service[],
  guides: readonly Omit<ListedPage, 'href'>[],
  words: SearchWords,
): SearchIndex {
  return {
    entries: [
      ...services.map((service) => describeService(service, words.small)),
      ...guides.map((guide) => describeGuide(guide, words.small)),
    ],
    words,
  };
}

const AREA_WORDS: Readonly<Record<Service['area'], string>> = {
  national: '',
  'hampshire-and-isle-of-wight': 'hampshire isle of wight',
  hampshire: 'hampshire',
  southampton: 'southampton',
  portsmouth: 'portsmouth',
  'isle-of-wight': 'isle of wight',
};

function describeService(service: Service, small: readonly string[]): SearchEntry {
  const { id, name, formerNames, provider, keywords, line, area } = service;
  const side = isOwnSide(service) ? 'o' : isVictimSide(service) ? 'v' : undefined;
  return {
    id,
    t: joinNames([name, ...formerNames, provider ?? '']),
    k: join(keywords, small),
    s: join([line, AREA_WORDS[area]], [...keywords, ...small]),
    ...(side && { side }),
    ...(takesAdultsOnly(service) && { adult: 1 }),
  };
}

function describeGuide(guide: Omit<ListedPage, 'href'>, small: readonly string[]): SearchEntry {
  const { id, title, keywords, summary } = guide;
  const side = isOwnSideGuide(guide) ? 'o' : isVictimSide(guide) ? 'v' : undefined;
  return {
    id,
    t: joinNames([title]),
    k: join(keywords, small),
    s: join([summary], [...keywords, ...small]),
    ...(side && { side }),
  };
}

function joinNames(names: readonly string[]): string {
  return names.map(normalise).filter(Boolean).join('|');
}

/** The words of some texts that others do not have, each once: how often one stands says nothing. */
function join(texts: readonly string[], others: readonly string[]): string {
  const known = new Set(others.flatMap((text) => splitWords(normalise(text))));
  const words = texts.flatMap((text) => splitWords(normalise(text)));
  return [...new Set(words.filter((word) => !known.has(word)))].join(' ');
}
