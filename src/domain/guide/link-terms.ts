import type { Term } from '../../schemas/guide.ts';

/** The page that explains words. */
const TERMS_PAGE = '/g/words/';

/**
 * Links the first use of each explained word in a guide's text to its explanation. Headings, links,
 * quoted sayings and words in bold stay as they are: a link there would hinder more than it helps.
 *
 * @param markdown the text of a guide
 */
export function linkTerms(markdown: string, terms: readonly Term[]): string {
  return terms.reduce((text, { term, also, id }) => {
    const forms = [term, ...also].toSorted((a, b) => b.length - a.length).map(escapeRegExp);
    const found = findFirst(
      text,
      new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})s?(?![\\w’'-])`, 'gi'),
    );
    return found
      ? `${text.slice(0, found.start)}[${found.words}](${TERMS_PAGE}#${id})${text.slice(found.start + found.words.length)}`
      : text;
  }, markdown);
}

/** What no term is looked for in: headings, links, marks for contacts, bold words, quotations. */
const PROTECTED = /^#.*$|\[[^\]]*\]\([^)]*\)|\{\{[^}]*\}\}|\*\*[^*]*\*\*|“[^”]*”|"[^"]*"/gm;

function findFirst(text: string, pattern: RegExp): { start: number; words: string } | undefined {
  const covered = [...text.matchAll(PROTECTED)].map(({ index, 0: part }) => ({
    from: index,
    to: index + part.length,
  }));
  const match = [...text.matchAll(pattern)].find(
    ({ index, 0: word }) =>
      !covered.some(({ from, to }) => index >= from && index < to) &&
      !isPartOfName(text, index, word),
  );
  return match && { start: match.index, words: match[0] };
}

/** True for a word with a capital inside a sentence, which belongs to a longer name: an Act, an office. */
function isPartOfName(text: string, index: number, word: string): boolean {
  const hasOwnCapitals = /[A-Z]/.test(word.slice(1));
  return (
    /^[A-Z]/.test(word) && !hasOwnCapitals && !/(?:^|\n|[.!?:] |- )$/.test(text.slice(0, index))
  );
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
