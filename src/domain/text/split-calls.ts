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
