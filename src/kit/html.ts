import { escapeHtml } from '../domain/text/escape-html.ts';
import { fillIn } from '../domain/text/fill-in.ts';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Html[] | undefined;

/** Writes HTML: what is put in is escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(write)));
}

/** Fills the places of a text with HTML: links within a sentence. */
export function fillInHtml(text: string, values: Readonly<Record<string, Html>>): Html {
  const written = Object.entries(values).map(([place, { text: value }]) => [place, value] as const);
  return new Html(fillIn(escapeHtml(text), Object.fromEntries(written)));
}

function write(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part !== 'string') return part.map(({ text }) => text).join('');
  return escapeHtml(part);
}
