/** Corrects one word, or leaves it. */
export type SpellingCorrector = (word: string) => string;

/** Words this short are too near to too many others. */
const SHORTEST = 4;
/** From here on two letters may be wrong. */
const LONG = 7;

/**
 * Makes a corrector for words of a vocabulary: nearest first, then more frequent.
 *
 * @param vocabulary the words that are known, the more frequent first
 * @param isKnown says of a word that it is right though the vocabulary may not have it
 */
export function makeSpellingCorrector(
  vocabulary: readonly string[],
  isKnown: (word: string) => boolean,
): SpellingCorrector {
  const known = new Set(vocabulary);
  return (word) => {
    if (word.length < SHORTEST || known.has(word) || /^\d/.test(word) || isKnown(word)) return word;
    const allowed = word.length < LONG ? 1 : 2;
    let best = word;
    let least = allowed + 1;
    for (const other of vocabulary) {
      if (Math.abs(other.length - word.length) > allowed || !beginsAlike(word, other)) continue;
      const distance = findEditDistance(word, other);
      if (distance < least) [best, least] = [other, distance];
    }
    return best;
  };
}

/** Every word of texts that is long enough to be corrected, in the order of how many texts have it. */
export function listVocabulary(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.match(/[a-z]{4,}(?!\*)\b/g)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** People seldom mistype the first letter of a word, and then by swapping it with the second. */
function beginsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
}

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one
 * word of the other (Damerau's distance, each place edited once).
 */
export function findEditDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
