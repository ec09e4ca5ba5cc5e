import { type Service, takesAdultsOnly } from '../domain/contact/directory.ts';
import type { ListedPage } from '../domain/guide/guide.ts';
import { hashNumber, type SearchEntry, type SearchIndex } from '../domain/search/entries.ts';
import { normalise, splitWords, stem } from '../domain/text/plain-text.ts';
import type { SearchWords } from '../schemas/search.ts';
import { sideOf } from '../vocabulary/audience.ts';
import { type Example, learnByHeart } from './examples.ts';
import { keep } from './keep.ts';
import { learnReader, readCode } from './learn-reader.ts';

/** How often the reader is told what has to be known by heart. */
const TOLD = 3;
const CACHE = 'node_modules/.cache/search-by-heart';

/** Makes the index of what is listed; withdrawn services are left out by the caller. */
export function makeSearchIndex(
  services: readonly Service[],
  guides: readonly Omit<ListedPage, 'href'>[],
  words: SearchWords,
  examples: readonly Example[],
): SearchIndex {
  return teach(describeForSearch(services, guides, words.stopWords), words, examples);
}

/** Makes the index of entries, with what is learned from examples. */
export function teach(
  entries: SearchEntry[],
  words: SearchWords,
  examples: readonly Example[],
): SearchIndex {
  const reader = learnReader(weigh(examples), entries);
  const index = { entries, words, reader, byHeart: '' };
  const learned = examples.map(({ say, side, first, pin, isByHeart }) => {
    return { say, side, first, pin, isByHeart };
  });
  const from = [index, learned, readCode()];
  return { ...index, byHeart: keep(CACHE, from, () => learnByHeart(index, learned)) };
}

/** A mistyped sentence isn't recognised by heart, so the reader has to know those sentences well too. */
function weigh(examples: readonly Example[]): Example[] {
  return examples.flatMap((example) =>
    Array.from({ length: example.isByHeart ? TOLD : 1 }, () => example),
  );
}

/**
 * Describes what is listed for the search; withdrawn services are left out by the caller.
 *
 * @param stopWords words that tell one thing from another so seldom that they are left out
 */
export function describeForSearch(
  services: readonly Service[],
  guides: readonly Omit<ListedPage, 'href'>[],
  stopWords: readonly string[],
): SearchEntry[] {
  return [
    ...services.map((service) => describeService(service, stopWords)),
    ...guides.map((guide) => describeGuide(guide, stopWords)),
  ];
}

/** The letters of the sides, as the index has them. */
const SIDE_LETTERS = { receiving: 'v', doing: 'o', both: undefined } as const;

const AREA_WORDS: Readonly<Record<Service['area'], string>> = {
  national: '',
  'hampshire-and-isle-of-wight': 'hampshire isle of wight',
  hampshire: 'hampshire',
  southampton: 'southampton',
  portsmouth: 'portsmouth',
  'isle-of-wight': 'isle of wight',
};

function describeService(service: Service, stopWords: readonly string[]): SearchEntry {
  const { id, name, formerNames, provider, keywords, line, area, channels } = service;
  const side = SIDE_LETTERS[sideOf(service.audiences)];
  const numbers = channels.flatMap((channel) =>
    'number' in channel && channel.number ? hashNumber(channel.number) : [],
  );
  const names = [name, ...formerNames, provider ?? ''];
  return {
    id,
    t: joinNames(names),
    k: join(keywords, [...names, ...stopWords]),
    s: join([line, AREA_WORDS[area]], [...keywords, ...stopWords]),
    ...(numbers.length > 0 && { n: [...new Set(numbers)] }),
    ...(side && { side }),
    ...(takesAdultsOnly(service) && { adult: 1 }),
  };
}

function describeGuide(guide: Omit<ListedPage, 'href'>, stopWords: readonly string[]): SearchEntry {
  const { id, title, keywords, summary } = guide;
  const side = SIDE_LETTERS[sideOf(guide.audiences)];
  return {
    id,
    t: joinNames([title]),
    k: join(keywords, [title, ...stopWords]),
    s: join([summary], [...keywords, ...stopWords]),
    ...(side && { side }),
  };
}

function joinNames(names: readonly string[]): string {
  return names.map(normalise).filter(Boolean).join('|');
}

/** The words of some texts of which others have no form, one of each: ranking knows only stems. */
function join(texts: readonly string[], others: readonly string[]): string {
  const known = new Set(others.flatMap((text) => splitWords(normalise(text))).map(stem));
  const words = texts.flatMap((text) => splitWords(normalise(text)));
  const forms = new Map<string, string>();
  for (const word of words)
    if (!known.has(stem(word)) && !forms.has(stem(word))) forms.set(stem(word), word);
  return [...forms.values()].join(' ');
}
