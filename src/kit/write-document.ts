import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Html, html } from './html.ts';
import type { Piece, PieceSources } from './pieces/piece.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const FONT = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
);
const STYLE = [
  `@font-face{font-family:'Source Serif 4';font-weight:200 900;src:url(data:font/woff2;base64,${readFileSync(FONT, 'base64')})}`,
  read('../styles/tokens.css'),
  read('./kit.css'),
].join('\n');

/** A piece as a page for the browser to print or photograph. */
export interface PieceDocument {
  /** Six characters that change with anything that stands on the piece. */
  version: string;
  html: string;
}

/** Writes a piece of the kit as a whole page that needs nothing else. */
export function writeDocument(piece: Piece, sources: Omit<PieceSources, 'version'>): PieceDocument {
  const version = createHash('sha256')
    .update(STYLE + writePage(piece, { ...sources, version: '' }))
    .digest('hex')
    .slice(0, 6);
  return { version, html: writePage(piece, { ...sources, version }) };
}

function writePage(piece: Piece, sources: PieceSources): string {
  const { width, height, medium, design } = piece;
  const unit = medium === 'paper' ? 'mm' : 'px';
  const size = `--width:${width}${unit};--height:${height}${unit}`;
  const style = `:root{${size};font-size:${width / 100}${unit}}@page{size:${width}${unit} ${height}${unit};margin:0}\n${STYLE}`;
  const { kit, address } = sources;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>${kit.siteName}: ${kit.words.kit.pieces[piece.name]}, ${address.code}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <div class="piece ${design}">
          ${kit.isSample ? html`<p class="sample">${kit.words.kit.sample}</p>` : undefined}
          ${piece.write(sources)}
        </div>
      </body>
    </html>`.text;
}
