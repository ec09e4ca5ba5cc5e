import type { ClaimWords } from '../../schemas/wording.ts';
import { WITHDRAWN } from './drop-sentences.ts';
import { findWrongClaims } from './find-claims.ts';
import { choose, type KnownServices, listNamed, type Piece } from './template.ts';

/** Where one paragraph, list item or sentence ends and the next begins. */
const BETWEEN = /(\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)|(?<=[.!?]["”’)*]*)\s+)/;
const BLOCK_END = /\n/;

/** True where a way of a service is withdrawn, so that something else is so of it now. */
function isChanged(ids: readonly string[], services: KnownServices): boolean {
  return ids.some((id) => (services.get(id)?.changed?.size ?? 0) > 0);
}

/** True where a text says what is no longer so since a way of a service was withdrawn. */
export function saysWhatChanged(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner: string | undefined,
): boolean {
  return findWrongClaims(pieces, claims, services, owner).some(
    ({ service, state }) =>
      service !== undefined && state && services.get(service)?.changed?.has(state),
  );
}

/**
 * Marks each sentence that says what is no longer so since a way of a service was withdrawn, as one about a
 * withdrawn service is marked, so that it is left out with it. Other texts stay as they are.
 *
 * @param owner the service whose text it is, if it is one's
 */
export function markFalse(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner: string | undefined,
): Piece[] {
  if (!isChanged(listNamed(pieces), services)) return [...pieces];
  let context = owner;
  return splitSentences(chooseListed(pieces, services)).flatMap((sentence) => {
    const [first] = sentence;
    const gap = first?.kind === 'words' && BETWEEN.test(first.words) && sentence.length === 1;
    if (gap) {
      if (BLOCK_END.test(first.words)) context = owner;
      return sentence;
    }
    const isFalse = saysWhatChanged(sentence, claims, services, context);
    context = listNamed(sentence).at(-1) ?? context;
    return isFalse ? [{ kind: 'words' as const, words: WITHDRAWN }, ...sentence] : sentence;
  });
}

/** The parts of choices that hold, but for those of a withdrawn service, whose sentence goes. */
function chooseListed(pieces: readonly Piece[], services: KnownServices): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'choice' && services.get(piece.id)?.states?.has('listed')
      ? choose([piece], services)
      : [piece],
  );
}

/** The pieces of each sentence, and by itself what stands between two. */
function splitSentences(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'words') {
      sentences.at(-1)?.push(piece);
      continue;
    }
    piece.words.split(BETWEEN).forEach((words, index) => {
      const part: Piece = { kind: 'words', words };
      if (index % 2 === 1) sentences.push([part], []);
      else if (words !== '') sentences.at(-1)?.push(part);
    });
  }
  return sentences.filter(({ length }) => length > 0);
}
