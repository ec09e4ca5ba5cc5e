import { CALL_HREF, splitCalls } from '../../domain/text/split-calls.ts';

/** Words in which each "call 999" can be pressed. */
export function Sentence({ text }: { text: string }) {
  return splitCalls(text).map((piece, index) =>
    piece.isCall ? (
      <a key={index} className="call-word" href={CALL_HREF}>
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );
}
