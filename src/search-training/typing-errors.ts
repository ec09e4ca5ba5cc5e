import type { Random } from './random.ts';

/** A text with one or two typing errors in words of at least four letters. */
export function mistype(text: string, random: Random): string {
  const pick = (count: number) => Math.floor(random() * count);
  const words = text.split(' ');
  const places = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  const errors = Math.min(places.length, 1 + pick(2));
  for (let error = 0; error < errors; error += 1) {
    const at = places.splice(pick(places.length), 1)[0] ?? 0;
    words[at] = spoil(words[at] ?? '', pick);
  }
  return words.join(' ');
}

/** Leaves a letter out, adds one, changes one or swaps two. */
function spoil(word: string, pick: (count: number) => number): string {
  const at = 1 + pick(word.length - 1);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const letter = String.fromCharCode(97 + pick(26));
  const ways = [
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before.slice(0, -1) + after.charAt(0) + before.slice(-1) + after.slice(1),
  ];
  return ways[pick(ways.length)] ?? word;
}
