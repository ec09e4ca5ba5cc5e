import type { ClaimWords } from '../../schemas/wording.ts';
import type { State } from '../../vocabulary/names.ts';
import { type FindPossible, makePhraseIndex } from '../wording/phrase-index.ts';
import { blankPhrases, compilePhrase, matchAll, standBefore } from '../wording/phrases.ts';
import { WITHDRAWN } from './drop-sentences.ts';
import { namesGone, speaksOfGone } from './other-names.ts';
import {
  findNamedBefore,
  findSpokenOf,
  listSentences,
  NAME,
  type Sentence,
  writeSentence,
} from './sentences.ts';
import { choose, type KnownServices, listNamed, type Piece } from './template.ts';

/** A claim that is not so, or of which nobody can say whether it is. */
export interface WrongClaim {
  /** The words of the text that claim it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  /** Whom they speak of; none where no service is named for them. */
  service?: string;
  /** The state that the words need, or that they deny; none for words that no sentence says. */
  state?: State;
  isDenied: boolean;
}

/**
 * Looks for words that say what is true of a service (open day and night, free, no number) where it is not
 * so. {@link findSpokenOf} says whom words speak of.
 *
 * @param owner the service whose text it is, if it is one's: a record, or the words that lead to it
 * @param before the service that comes before the text: of the record itself, or of the item above it
 */
export function findWrongClaims(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner?: string,
  before?: string,
): WrongClaim[] {
  const whose = { owner, before };
  const now = findWrong(choose(pieces, services), claims, services, whose);
  // The part of a choice that does not hold now is looked at as if it did.
  const others = pieces.flatMap((piece) => {
    if (piece.kind !== 'choice') return [];
    const { id, state } = piece;
    const turned = turn(services, id, state);
    const flipped = pieces.map((other) => (other === piece ? choose([other], turned) : [other]));
    return findWrong(choose(flipped.flat(), services), claims, turned, whose).filter(
      (wrong) => wrong.service === id && (wrong.state ?? state) === state,
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

/** The service whose text it is, and the one that comes before it. */
interface Whose {
  owner: string | undefined;
  before: string | undefined;
}

function findWrong(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  { owner, before }: Whose,
): WrongClaim[] {
  // Nearly every block claims nothing.
  const isWorth = (text: string) => compile(claims)(text).size > 0;
  return listSentences(pieces, owner, isWorth).flatMap((sentence) =>
    // What is left out cannot be wrong.
    sentence.text.includes(WITHDRAWN)
      ? []
      : findInSentence(sentence, claims, before).filter((claim) => isWrong(claim, services)),
  );
}

/** What is said of a withdrawn service is left out of the text, so it cannot be wrong. */
function isWrong({ service, state, isDenied }: WrongClaim, services: KnownServices): boolean {
  if (service === undefined) return true;
  const { states } = services.get(service) ?? {};
  if (states?.has('listed') !== true) return false;
  return state === undefined || states.has(state) === isDenied;
}

/** What a sentence claims, of each service that it speaks of. */
function findInSentence(
  sentence: Sentence,
  claims: readonly ClaimWords[],
  before: string | undefined,
): WrongClaim[] {
  return [...compile(claims)(sentence.text)].flatMap(([claim, { phrases, except }]) => {
    const { unless, beside, needs, denies } = claim;
    const state = needs ?? denies;
    const spared = blankPhrases(sentence.text, except);
    const byService = new Map<string | undefined, WrongClaim>();
    for (const phrase of phrases)
      for (const { 0: found, index } of matchAll(spared, compilePhrase(phrase))) {
        if (standBefore(unless, spared, index)) continue;
        const end = index + found.length;
        const service = claim.before
          ? (findNamedBefore(sentence, end) ?? before)
          : findSpokenOf(sentence, end);
        if (byService.has(service) || (service === undefined && beside)) continue;
        byService.set(service, {
          found: found.replaceAll(new RegExp(NAME, 'gi'), service ?? ''),
          sentence: writeSentence(sentence),
          ...(service !== undefined && { service }),
          ...(state && { state }),
          isDenied: denies !== undefined,
        });
      }
    return [...byService.values()];
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

/** Where one paragraph, list item or sentence ends and the next begins. */
const BETWEEN = /(\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)|(?<=[.!?]["”’)*]*)\s+)/;
const BLOCK_END = /\n/;

/** True where a channel of a service is withdrawn, so that something else is true of it now. */
function isChanged(ids: readonly string[], services: KnownServices): boolean {
  return ids.some((id) => (services.get(id)?.changed?.size ?? 0) > 0);
}

/** True if a text says what is no longer true since a channel of a service was withdrawn. */
export function saysWhatChanged(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner: string | undefined,
  before?: string,
): boolean {
  return findWrongClaims(pieces, claims, services, owner, before).some(
    ({ service, state }) =>
      service !== undefined && state && services.get(service)?.changed?.has(state),
  );
}

/**
 * Marks each sentence that says what is no longer true since a channel was withdrawn, or that speaks of withdrawn
 * services by another name, as one with the mark of a withdrawn service is marked, so that all are left out. Other texts stay as they are.
 *
 * @param owner the service whose text it is, if it is one's
 */
export function markFalse(
  pieces: readonly Piece[],
  claims: readonly ClaimWords[],
  services: KnownServices,
  owner: string | undefined,
): Piece[] {
  if (!isChanged(listNamed(pieces), services) && !namesGone(joinWords(pieces), services, owner))
    return [...pieces];
  let context = owner;
  return splitSentences(chooseListed(pieces, services)).flatMap((sentence) => {
    const [first] = sentence;
    const gap = first?.kind === 'words' && BETWEEN.test(first.words) && sentence.length === 1;
    if (gap) {
      if (BLOCK_END.test(first.words)) context = owner;
      return sentence;
    }
    const isFalse =
      saysWhatChanged(sentence, claims, services, context, context) ||
      speaksOfGone(joinWords(sentence), services, owner);
    context = listNamed(sentence).at(-1) ?? context;
    return isFalse ? [{ kind: 'words' as const, words: WITHDRAWN }, ...sentence] : sentence;
  });
}

function joinWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'words' ? piece.words : '')).join('');
}

/** The parts of choices that hold, but for those of a withdrawn service, whose sentence goes. */
function chooseListed(pieces: readonly Piece[], services: KnownServices): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'choice' && services.get(piece.id)?.states?.has('listed')
      ? choose([piece], services)
      : [piece],
  );
}

/** The pieces of each sentence, and by itself what is between two. */
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
