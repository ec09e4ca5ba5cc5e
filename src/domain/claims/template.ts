import { dropSentences, LISTED, WITHDRAWN } from './drop-sentences.ts';
import type { Ages, ServiceRecord } from '../../schemas/service.ts';
import { type State, STATES } from '../../vocabulary/names.ts';

/** What texts may say of a service: its names, and what is true of it now. */
export interface KnownService {
  name: string;
  /** What people call it in the middle of a sentence: `NHS 111`. */
  shortName: string;
  /** What else it is known by: who runs it, former names. */
  otherNames?: readonly string[];
  /** None of a record that cannot be read: nothing is known of it then. */
  states?: ReadonlySet<State>;
  /** The states that are others since one of its channels was withdrawn. */
  changed?: ReadonlySet<State>;
  /** Its numbers, as digits: those that reach it, and those that are withdrawn. */
  numbers?: { works: readonly string[]; gone: readonly string[] };
  /** True where all of it is withdrawn. */
  hasEnded?: boolean;
  /** Whom it is for, where that can be read. */
  line?: string | undefined;
  /** The ages that it takes, where its record names some. */
  ages?: Ages | undefined;
  /** The languages in which its ways answer, by the names in its record. */
  languages?: readonly string[];
  /** Where it works, where that can be read. */
  area?: ServiceRecord['area'] | undefined;
}

/** Every service that there is a record of, by its id. */
export type KnownServices = ReadonlyMap<string, KnownService>;

/** How a service is named: as a contact with its number where a page can, or by a name only. */
type NameForm = 'contact' | 'name' | 'short';

/** A text taken apart at its marks. */
export type Piece =
  | { kind: 'words'; words: string }
  | { kind: 'service'; id: string; form: NameForm }
  | { kind: 'choice'; id: string; state: State; then: Piece[]; otherwise: Piece[] };

/** Any mark: `{{samaritans}}`, `{{if samaritans always-open}}`, `{{otherwise}}`, `{{end}}`. */
const MARK = /\{\{([^{}]*)\}\}/g;

/**
 * Takes a text apart at its marks.
 *
 * @returns the pieces, and what is wrong with the marks in plain words
 */
export function parseTemplate(text: string): { pieces: Piece[]; faults: string[] } {
  const faults: string[] = [];
  const top: Piece[] = [];
  let open: { choice: Piece & { kind: 'choice' }; part: Piece[] } | undefined;
  const add = (piece: Piece) => (open?.part ?? top).push(piece);
  let end = 0;
  for (const { 0: mark, 1: inside = '', index } of text.matchAll(MARK)) {
    if (index > end) add({ kind: 'words', words: text.slice(end, index) });
    end = index + mark.length;
    const [first = '', ...rest] = inside.trim().split(/\s+/);
    if (first === 'if') {
      const [id = '', state = ''] = rest;
      if (open) faults.push(`"${mark}" begins before the one before it has ended with {{end}}`);
      else if (rest.length !== 2 || !isState(state))
        faults.push(
          `"${mark}" is not of the form {{if ID STATE}}; the states are: ${STATES.join(', ')}`,
        );
      else {
        const choice: Piece = { kind: 'choice', id, state, then: [], otherwise: [] };
        top.push(choice);
        open = { choice, part: choice.then };
      }
    } else if (first === 'otherwise' && rest.length === 0) {
      if (!open || open.part === open.choice.otherwise)
        faults.push(`"${mark}" has no {{if …}} before it`);
      else open.part = open.choice.otherwise;
    } else if (first === 'end' && rest.length === 0) {
      if (!open) faults.push(`"${mark}" has no {{if …}} before it`);
      open = undefined;
    } else if (/^[a-z0-9-]+$/.test(first) && (rest.length === 0 || isForm(rest))) {
      add({ kind: 'service', id: first, form: (rest[0] as NameForm | undefined) ?? 'contact' });
    } else {
      faults.push(
        `"${mark}" is no mark; write {{ID}}, {{ID name}}, {{ID short}} or {{if ID STATE}}`,
      );
    }
  }
  if (end < text.length) add({ kind: 'words', words: text.slice(end) });
  const [tripled] = /\{{3}[^{}]*\}{2,}|\{{2}[^{}]*\}{3}/.exec(text) ?? [];
  if (tripled) faults.push(`"${tripled}" has three brackets; a mark has two on each side`);
  const [half] = /.{0,12}(?:\{\{|\}\}).{0,12}/.exec(text.replaceAll(MARK, '')) ?? [];
  if (half) faults.push(`"${half.trim()}" is half a mark; a mark begins with {{ and ends with }}`);
  if (open) faults.push('an {{if …}} has no {{end}}; write {{end}} after the words it holds for');
  return { pieces: top, faults };
}

function isState(word: string): word is State {
  return (STATES as readonly string[]).includes(word);
}

function isForm(rest: readonly string[]): boolean {
  return rest.length === 1 && (rest[0] === 'name' || rest[0] === 'short');
}

/** Every service that the pieces name, in order, also in words that do not hold now. */
export function listNamed(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [];
    if (piece.kind === 'service') return [piece.id];
    return [piece.id, ...listNamed(piece.then), ...listNamed(piece.otherwise)];
  });
}

/** Every service that a mark of the pieces puts before readers, now or when other words hold. */
export function listMarked(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [];
    if (piece.kind === 'service') return [piece.id];
    return [...listMarked(piece.then), ...listMarked(piece.otherwise)];
  });
}

/** The pieces that hold now, with no choice left among them. */
export function choose(pieces: readonly Piece[], services: KnownServices): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'choice') return [piece];
    return holds(piece, services) ? piece.then : piece.otherwise;
  });
}

function holds({ id, state }: Piece & { kind: 'choice' }, services: KnownServices): boolean {
  return services.get(id)?.states?.has(state) ?? false;
}

/** How a text is written out. */
export interface WriteOptions {
  services: KnownServices;
  /** The service whose text it is, if it is one's. Its name stays when it is withdrawn. */
  owner?: string | undefined;
  /** True for Markdown, where `{{ID}}` stays for the page to fill in with the number. */
  keepsContacts?: boolean;
}

/**
 * Writes a text as it reads now: names in place of marks, of each choice the part that holds, and
 * without the sentences that speak of a service which is withdrawn.
 *
 * @returns the text; empty where no sentence is left
 */
export function writeText(pieces: readonly Piece[], options: WriteOptions): string {
  const text = pieces.map((piece) => writePiece(piece, options)).join('');
  return (text.includes(WITHDRAWN) ? dropSentences(text) : text).replaceAll(LISTED, '');
}

function writePiece(piece: Piece, options: WriteOptions): string {
  const { services, owner, keepsContacts = false } = options;
  if (piece.kind === 'words') return piece.words;
  const service = services.get(piece.id);
  const isGone = service?.states?.has('listed') === false && piece.id !== owner;
  if (piece.kind === 'choice') {
    if (isGone && piece.state !== 'listed') return WITHDRAWN;
    const part = holds(piece, services) ? piece.then : piece.otherwise;
    return part.map((inner) => writePiece(inner, options)).join('');
  }
  if (!service) return piece.id;
  if (isGone) return WITHDRAWN;
  if (piece.form === 'contact' && keepsContacts) return `${LISTED}{{${piece.id}}}`;
  return LISTED + (piece.form === 'short' ? service.shortName : service.name);
}
