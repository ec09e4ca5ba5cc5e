import { foldText } from '../text/plain-text.ts';
import { SHORT_CODES } from '../../vocabulary/short-codes.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

/** A number that a text names and that nobody can be reached on. */
export interface DeadNumber {
  /** The number as the text has it. */
  found: string;
  /** The words around it. */
  near: string;
  /** The service whose record had it; none where no record has it. */
  service?: string;
}

/**
 * Looks for numbers that a text writes out, in any spacing, and that are withdrawn; and for short codes that
 * no record has.
 *
 * @param owner the service whose record the text is in, if it is one: the page of one that ended says so
 */
export function findDeadNumbers(
  pieces: readonly Piece[],
  services: KnownServices,
  owner?: string,
): DeadNumber[] {
  const dead = listDead(services);
  return choose(pieces, services).flatMap((piece) => {
    const words = writeOut(piece, services, owner);
    if (!/\d/.test(words)) return [];
    const text = foldText(words).replaceAll(/\s+/g, ' ');
    return [...dead].flatMap(([number, service]) => {
      if (service !== undefined && service === owner && services.get(owner)?.hasEnded) return [];
      const match = spaced(number).exec(text);
      if (!match) return [];
      const { 0: found, index } = match;
      const near = text.slice(Math.max(0, index - 20), index + found.length + 20);
      return [{ found, near, ...(service !== undefined && { service }) }];
    });
  });
}

/** The words of a piece; of names only its own, since sentences that name another that is gone are left out. */
function writeOut(piece: Piece, services: KnownServices, owner: string | undefined): string {
  if (piece.kind === 'words') return piece.words;
  const { name = '', shortName = '' } = services.get(owner ?? '') ?? {};
  if (piece.kind === 'choice' || piece.id !== owner) return '';
  return piece.form === 'short' ? shortName : name;
}

/** Numbers that reach nobody, each with the service whose it was. */
function listDead(services: KnownServices): Map<string, string | undefined> {
  const all = [...services].map(([id, { numbers }]) => ({ id, works: [], gone: [], ...numbers }));
  const works = new Set<string>(all.flatMap((known) => known.works));
  const unheld = SHORT_CODES.map((code): [string, undefined] => [code, undefined]);
  const gone = all.flatMap(({ id, gone: own }) =>
    own.map((number): [string, string] => [number, id]),
  );
  return new Map([...unheld, ...gone].filter(([number]) => !works.has(number)));
}

/** True for a name that holds one of some numbers: "Police, 101". */
export function namesNumber(name: string, numbers: readonly string[]): boolean {
  return numbers.some((number) => spaced(number).test(name));
}

/** A number as whole digits, with a space or a hyphen anywhere in it; no part of an address. */
function spaced(number: string): RegExp {
  return new RegExp(`(?<![\\d+/])${number.replaceAll(/\B/g, '[ -]?')}(?!\\d)`);
}
