import type { ClaimWords } from '../../schemas/claims.ts';
import type { State } from '../../vocabulary/service-state.ts';
import { foldText } from '../text/fold-text.ts';
import { type FindPossible, makePhraseIndex } from '../wording/phrase-index.ts';
import { blankPhrases, compilePhrase, matchAll, standBefore } from '../wording/phrases.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

/** A claim that is not so, or of which nobody can say whether it is. */
export interface WrongClaim {
  /** The words of the text that claim it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  /** Whom they speak of; none where no service is named for them. */
  service?: string;
  /** The state that the words need, or that they deny. */
  state: State;
  isDenied: boolean;
}

/** Stands for the name of a service in a text that is looked at. */
const NAME = 'xservicex';

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Looks for words that say what is so of a service (open day and night, free, no number) where it is not
 * so. Words speak of the service named nearest before them in their sentence, else nearest after them,
 * else of the one that the sentences before named, else of the one whose text it is.
 *
 * @param owner the service whose text it is, if it is one's: a record, or the words that lead to it
 */
export function findWrongClaims(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner?: string,
): WrongClaim[] {
  const now = findWrong(choose(pieces, services), claims, services, owner);
  // The part of a choice that does not hold now is looked at as if it did.
  const others = pieces.flatMap((piece) => {
    if (piece.kind !== 'choice') return [];
    const { id, state } = piece;
    const turned = turn(services, id, state);
    const flipped = pieces.map((other) => (other === piece ? choose([other], turned) : [other]));
    return findWrong(choose(flipped.flat(), services), claims, turned, owner).filter(
      (wrong) => wrong.service === id && wrong.state === state,
    );
  });
  return [...now, ...others];
}

/** The services as they would be with one state of one of them turned round. */
function turn(services: KnownServices, id: string, state: State): KnownServices {
  const service = services.get(id);
  if (!service?.states) return services;
  const states = new Set(service.states);
  if (!states.delete(state)) states.add(state);
  return new Map(services).set(id, { ...service, states });
}

function findWrong(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner: string | undefined,
): WrongClaim[] {
  return listBlocks(pieces).flatMap(({ text, named }) => {
    // Nearly every block claims nothing, and taking it apart costs.
    if (compile(claims)(text).size === 0) return [];
    let at = 0;
    let before: string | undefined;
    return [...SENTENCES.segment(text)].flatMap(({ segment }) => {
      const count = segment.split(NAME).length - 1;
      const own = named.slice(at, at + count);
      at += count;
      const context = before ?? owner;
      before = own.at(-1) ?? before;
      return findInSentence(segment, own, claims, context).filter((claim) =>
        isWrong(claim, services),
      );
    });
  });
}

/** What is said of a withdrawn service is left out of the text, so it cannot be wrong. */
function isWrong({ service, state, isDenied }: WrongClaim, services: KnownServices): boolean {
  if (service === undefined) return true;
  const { states } = services.get(service) ?? {};
  return states?.has('listed') === true && states.has(state) === isDenied;
}

/** Paragraphs, list items and headings, with names marked, and whom each mark stands for. */
function listBlocks(pieces: readonly Piece[]): { text: string; named: string[] }[] {
  const ids = pieces.flatMap((piece) => (piece.kind === 'service' ? [piece.id] : []));
  const text = pieces.map((piece) => (piece.kind === 'words' ? piece.words : NAME)).join('');
  let at = 0;
  return text.split(/\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)/).map((block) => {
    const count = block.split(NAME).length - 1;
    at += count;
    return {
      text: foldText(block.replaceAll(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1').replaceAll(/\s+/g, ' ')),
      named: ids.slice(at - count, at),
    };
  });
}

function findInSentence(
  sentence: string,
  named: readonly string[],
  claims: readonly ClaimWords[],
  context: string | undefined,
): WrongClaim[] {
  const places = [...sentence.matchAll(new RegExp(NAME, 'g'))].map(({ index }) => index);
  return [...compile(claims)(sentence)].flatMap(([claim, { phrases, except }]) => {
    const { unless, beside, needs, denies } = claim;
    const state = needs ?? denies;
    if (!state) return [];
    const spared = blankPhrases(sentence, except);
    for (const phrase of phrases)
      for (const { 0: found, index } of matchAll(spared, compilePhrase(phrase))) {
        if (standBefore(unless, spared, index)) continue;
        const end = index + found.length;
        const before = places.findLastIndex((place) => place < end);
        const service = named[before] ?? named[0] ?? context;
        if (service === undefined && beside) continue;
        const words = found.replaceAll(new RegExp(NAME, 'gi'), service ?? '');
        let at = 0;
        return [
          {
            found: words,
            sentence: sentence.replaceAll(NAME, () => named[at++] ?? '').trim(),
            ...(service !== undefined && { service }),
            state,
            isDenied: denies !== undefined,
          },
        ];
      }
    return [];
  });
}

const compiled = new WeakMap<readonly ClaimWords[], FindPossible<ClaimWords>>();

/** A quick search for the phrases that a sentence may hold, made once for each list of claims. */
function compile(claims: readonly ClaimWords[]): FindPossible<ClaimWords> {
  const known = compiled.get(claims);
  if (known) return known;
  const named = claims.map((claim) => ({
    ...claim,
    phrases: claim.phrases.map(writeName),
    except: claim.except.map(writeName),
  }));
  const made = makePhraseIndex(named);
  compiled.set(claims, made);
  return made;
}

function writeName(phrase: string): string {
  return phrase.replaceAll('SERVICE', NAME);
}
