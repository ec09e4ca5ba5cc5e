/** Fills the places of a text: `{n} of {total}`. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The words that lead to a contact, ready for its name to follow: `Day and night:`. */
export function introduce(why: string): string {
  return /[.:?!]$/.test(why) ? why : `${why}:`;
}

/** A piece of a text: words, or the emergency number where the text says to call it. */
export interface TextPiece {
  text: string;
  isCall: boolean;
}

const NUMBER = '999';

/** The emergency number as a link. */
export const CALL_HREF = `tel:${NUMBER}`;

/**
 * Parts a text at each "call 999", so that the number can be pressed where it is read. Other ways to
 * 999, such as "text 999", stay words: a press would dial.
 */
export function splitCalls(text: string): TextPiece[] {
  return text
    .split(/(call 999)\b/i)
    .flatMap((piece, index) =>
      index % 2 === 0
        ? [{ text: piece, isCall: false }]
        : [
            { text: piece.slice(0, -NUMBER.length), isCall: false },
            { text: NUMBER, isCall: true },
          ],
    )
    .filter((piece) => piece.text !== '');
}

/**
 * Makes the groups of a number in a sentence one number to a browser, with no-break spaces: translated into
 * Arabic, the sentence would otherwise show the last group first.
 */
export function joinNumbers(sentence: string): string {
  return /[a-z]/i.test(sentence) ? sentence.replace(/(\d{3}) (?=\d{3})/g, '$1\u00a0') : sentence;
}
