import { findSpokenOf, listSentences, writeSentence } from './sentences.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

/** A language that a text names of a service and that its record does not. */
export interface WrongLanguage {
  /** The words of the text that name it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  service: string;
  /** What the record names. */
  languages: readonly string[];
}

/** Languages in which lines in this country answer. English goes without saying. */
const LANGUAGES =
  'Albanian|Amharic|Arabic|Bengali|Bulgarian|Cantonese|Chinese|Czech|Dari|Dutch|Farsi|French|German|Greek|Gujarati|Hindi|Hungarian|Italian|Kurdish|Latvian|Lithuanian|Mandarin|Nepali|Pashto|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Slovak|Somali|Spanish|Swahili|Sylheti|Tamil|Thai|Tigrinya|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yoruba';
/** "In Polish", "speaks Urdu and Punjabi". */
const NAMED = new RegExp(
  `\\b(?:[Ii]n|[Ss]peaks?|[Ss]poken|[Kk]nows?) (?:English,? (?:and |or )?)?(?:${LANGUAGES})(?:(?:,| and| or)+ (?:${LANGUAGES}))*\\b`,
  'g',
);
const ONE = new RegExp(`\\b(?:${LANGUAGES})\\b`, 'g');

/** Before words about the language of a reader, or about one that nobody knows of. */
const SAYS_NOTHING =
  /\b(?:if|when|whether|ask|say|write|not|no|nobody|cannot|\w+n't)\b[^.,:;]*$|\b(?:you|I|we|who) $/i;

/**
 * Looks for languages that the record does not name: "answers in Polish".
 *
 * @param owner the service whose text it is, if it is one's
 */
export function findWrongLanguages(
  pieces: readonly Piece[],
  services: KnownServices,
  owner?: string,
): WrongLanguage[] {
  const isWorth = (text: string) => text.search(NAMED) >= 0;
  return listSentences(choose(pieces, services), owner, isWorth).flatMap((sentence) =>
    [...sentence.text.matchAll(NAMED)].flatMap(({ 0: found, index }): WrongLanguage[] => {
      const service = findSpokenOf(sentence, index + found.length);
      const { states, languages = [] } = services.get(service ?? '') ?? {};
      if (service === undefined || !states?.has('listed')) return [];
      if (SAYS_NOTHING.test(sentence.text.slice(0, index))) return [];
      const isKnown = (found.match(ONE) ?? []).every((name) => languages.includes(name));
      return isKnown ? [] : [{ found, sentence: writeSentence(sentence), service, languages }];
    }),
  );
}
