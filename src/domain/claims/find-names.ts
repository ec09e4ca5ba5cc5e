import { foldText } from '../text/plain-text.ts';
import type { KnownServices, Piece } from './template.ts';

/** A name that a text writes out, where a new name in the record would not reach it. */
export interface WrittenName {
  name: string;
  id: string;
  form: 'name' | 'short';
}

/**
 * Makes a function that lists the names of services which a text writes out, also in words of a choice.
 *
 * @param notNames names of other things that begin like one
 */
export function makeNameFinder(
  services: KnownServices,
  notNames: readonly string[],
): (pieces: readonly Piece[]) => WrittenName[] {
  const byName = new Map(
    [...services]
      // A record that cannot be read has its id for a name.
      .filter(([id, { name }]) => name !== id)
      .flatMap(([id, { name, shortName }]): [string, WrittenName][] => [
        [fold(shortName), { name: shortName, id, form: 'short' }],
        [fold(name), { name, id, form: 'name' }],
      ]),
  );
  const longestFirst = [...byName.keys(), ...notNames.map(fold)].toSorted(
    (a, b) => b.length - a.length,
  );
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
  return byName.size === 0 ? () => [] : find;
}

function fold(text: string): string {
  return foldText(text).replaceAll(/\s+/g, ' ');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
