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
  // The site's old-style serifs; where a machine has none of them, the one that the kit brings.
  `:root{--kit-serif:'Iowan Old Style','Palatino Linotype',Palatino,P052,'Source Serif 4',serif}`,
  `@font-face{font-family:'Source Serif 4';font-weight:200 900;src:url(data:font/woff2;base64,${readFileSync(FONT, 'base64')})}`,
  read('../styles/tokens.css'),
  read('./kit.css'),
  read('./formats.css'),
  read('./carried.css'),
].join('\n');

/** A piece as a page for the browser to print or photograph. */
export interface PieceDocument {
  /** Six characters that change with anything that stands on the piece. */
  version: string;
  html: string;
}

/** Writes a piece of the kit as a whole page that needs nothing else. */
export function writeDocument(piece: Piece, sources: PieceSources): PieceDocument {
  const version = createHash('sha256')
    .update(STYLE + writePage(piece, sources, ''))
    .digest('hex')
    .slice(0, 6);
  return { version, html: writePage(piece, sources, version) };
}

/** The version stands in the title, which a PDF keeps as its own, and nowhere on the piece. */
function writePage(piece: Piece, sources: PieceSources, version: string): string {
  const { width, height, medium, design } = piece;
  const unit = medium === 'paper' ? 'mm' : 'px';
  const size = `--width:${width}${unit};--height:${height}${unit}`;
  const style = `:root{${size};font-size:${width / 100}${unit}}@page{size:${width}${unit} ${height}${unit};margin:0}\n${STYLE}`;
  const { kit, address } = sources;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>
          ${kit.siteName}: ${kit.words.kit.pieces[piece.name]}, ${address.code} ${version}
        </title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <div class="piece ${design} ${kit.numbers.length > 2 ? 'many' : ''}">
          ${kit.isSample ? html`<p class="sample">${kit.words.kit.sample}</p>` : undefined}
          ${piece.write(sources)}
        </div>
      </body>
    </html>`.text;
}
