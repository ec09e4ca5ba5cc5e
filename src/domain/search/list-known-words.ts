import type { SearchWords } from '../../schemas/intents.ts';

/** The plain words that intents are made of, each once, for the speller to know. */
export function listKnownWords({ small, sets, intents }: SearchWords): string[] {
  return [
    ...new Set([
      ...small,
      ...Object.values(sets).flatMap((words) => words.flatMap(spellOut)),
      ...intents.flatMap(({ when, unless = [] }) => [...when, ...unless].flatMap(splitPhrase)),
    ]),
  ];
}

/** Of `harass*` the forms that people write most; `driv*` has none that are made by an ending alone. */
function spellOut(word: string): string[] {
  const bare = word.replace('*', '');
  if (word === bare) return word.split(' ');
  return /[^aeiou][^aeiouy]$/.test(bare) ? [`${bare}ing`, `${bare}ed`] : [];
}

function splitPhrase(phrase: string): string[] {
  return phrase
    .split(/[ ()|?$^]+/)
    .filter((word) => /^[a-z]{2,}\*?$/.test(word))
    .flatMap(spellOut);
}
