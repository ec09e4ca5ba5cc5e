/** Words that stand for one another, by name, each with or without an s; `*` is the rest of a word. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** Any of the words of a list, as the source of an expression. */
export function toAlternatives(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replaceAll('*', '[a-z0-9]*')).join('|')})s?`;
}

/** Makes a test of whether a word is one of a list; with no list, none is. */
export function makeWordTest(words: readonly string[] = []): (word: string) => boolean {
  const expression = new RegExp(`^${toAlternatives(words)}$`);
  return (word) => word !== '' && words.length > 0 && expression.test(word);
}
