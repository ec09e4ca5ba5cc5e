import { findWrongClaims, type WrongClaim } from '../domain/claims/find-claims.ts';
import { type KnownServices, listNamed, type Piece } from '../domain/claims/template.ts';
import { foldText } from '../domain/text/fold-text.ts';
import { STATE_MEANINGS } from '../vocabulary/service-state.ts';
import type { LoadedContent } from './content.ts';
import type { Fault } from './fault.ts';
import type { RawText } from './fill-in-words.ts';

/** Files that no visitor reads: lists of phrases, codes and days. */
const NOT_READ = /\/(?:wording|claims|intents|codes|[a-z]+-codes|bank-holidays)\.yaml$/;

/**
 * Checks that what sentences say of services is so now, and that they name them by their ids, so that
 * whatever changes in a record reaches every sentence that rests on it.
 */
export function checkClaims({ texts, claims, knownServices }: LoadedContent): Fault[] {
  const findNames = makeNameFinder(knownServices);
  return [...texts].flatMap(([file, all]) =>
    NOT_READ.test(file)
      ? []
      : all.flatMap(({ field, pieces, owner }: RawText) =>
          [
            ...listUnknown(pieces, knownServices),
            ...findNames(pieces).map(describeName),
            ...findWrongClaims(pieces, claims, knownServices, owner).map(describeClaim),
          ].map((message) => ({ file, field, message })),
        ),
  );
}

function listUnknown(pieces: readonly Piece[], services: KnownServices): string[] {
  return listNamed(pieces)
    .filter((id) => !services.has(id))
    .map((id) => `there is no content/services/${id}.yaml; correct the id "${id}"`);
}

/** A name that a text writes out, and whose it is. */
interface WrittenName {
  name: string;
  id: string;
  form: 'name' | 'short';
}

/** Looks for names of services that are written out in a text. */
function makeNameFinder(services: KnownServices): (pieces: readonly Piece[]) => WrittenName[] {
  const byName = new Map(
    [...services].flatMap(([id, { name, shortName }]): [string, WrittenName][] => [
      [fold(shortName), { name: shortName, id, form: 'short' }],
      [fold(name), { name, id, form: 'name' }],
    ]),
  );
  const longestFirst = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\w'-])(?:${longestFirst.map(escape).join('|')})(?![\\w-])`,
    'g',
  );
  const find = (pieces: readonly Piece[]): WrittenName[] =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'service') return [];
      if (piece.kind === 'choice') return [...find(piece.then), ...find(piece.otherwise)];
      return [...fold(piece.words).matchAll(pattern)].flatMap(([found]) => byName.get(found) ?? []);
    });
  return find;
}

function fold(text: string): string {
  return foldText(text).replaceAll(/\s+/g, ' ');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function describeName({ name, id, form }: WrittenName): string {
  return `it names "${name}"; write {{${id} ${form}}} instead, so that a new name reaches this sentence`;
}

function describeClaim({ found, service, state, isDenied }: WrongClaim): string {
  if (service === undefined)
    return `it says "${found}", and of which service is not clear; name the service in the same sentence as {{ID short}}`;
  const meaning = STATE_MEANINGS[state];
  return isDenied
    ? `it says "${found}" of ${service}, and that is wrong now: ${meaning}; change the words, or write them for when it is not so: {{if ${service} ${state}}}…{{otherwise}}…{{end}}`
    : `it says "${found}" of ${service}, and that is right only while ${meaning}; change the words, or write them for when it is not so: {{if ${service} ${state}}}…{{otherwise}}…{{end}}`;
}
