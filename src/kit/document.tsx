import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Format, FormatProps } from './formats.tsx';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const FONT = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
);
const STYLE = [
  // The site's old-style serifs; where a machine has none of them, the one that the kit brings.
  `:root{--kit-serif:'Iowan Old Style','Palatino Linotype',Palatino,P052,'Source Serif 4',serif}`,
  `@font-face{font-family:'Source Serif 4';font-weight:200 900;src:url(data:font/woff2;base64,${readFileSync(FONT, 'base64')})}`,
  ...['../styles/tokens.css', '../styles/reset.css', './kit.css', './formats.css'].map(read),
].join('\n');

/** A format as a page for the browser to print or photograph. */
interface FormatDocument {
  /** Six characters that change with anything on it. */
  version: string;
  html: string;
}

/** Draws a format of the kit as a whole page that needs nothing else. */
export function drawDocument(format: Format, props: FormatProps): FormatDocument {
  const version = createHash('sha256')
    .update(STYLE + drawPage(format, props, ''))
    .digest('hex')
    .slice(0, 6);
  return { version, html: drawPage(format, props, version) };
}

/** The version is in the title, which a PDF keeps as its own, and nowhere to be seen. */
function drawPage(format: Format, { kit, address }: FormatProps, version: string): string {
  const { name, width, height, medium, design, Drawing } = format;
  const unit = medium === 'paper' ? 'mm' : 'px';
  const size = `:root{--width:${width}${unit};--height:${height}${unit};font-size:${width / 100}${unit}}@page{size:${width}${unit} ${height}${unit};margin:0}`;
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>{`${kit.siteName}: ${kit.words.kit.formats[name]}, ${address.code} ${version}`}</title>
        <style dangerouslySetInnerHTML={{ __html: `${size}\n${STYLE}` }} />
      </head>
      <body>
        <div className={`format ${design} ${kit.numbers.length > 2 ? 'many' : ''}`}>
          {kit.isSample && <p className="sample">{kit.words.kit.sample}</p>}
          <Drawing kit={kit} address={address} />
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
