import { readFileSync } from 'node:fs';
import type { CampaignKit } from '../domain/kit/plan-kit.ts';
import { writePosts } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/fill-in.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import { fillInHtml, Html, html } from './html.ts';
import { PIECES } from './pieces/list-pieces.ts';
import type { Piece } from './pieces/piece.ts';

type IndexWords = UiWords['kitIndex'];

const STYLE = new Html(
  ['../styles/tokens.css', './kit-index.css']
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n'),
);

/** A file of the kit, relative to its folder. */
export interface KitFile {
  path: string;
  /** The format, of which a campaign has one file for each place. */
  piece: Piece['name'];
  title: string;
  /** Where it hangs; of pictures and of what is carried away, anywhere. */
  where: string;
  /** Six characters that change with anything that stands on it. */
  version: string;
  /** What a picture shows, in words; none for paper. */
  words?: string;
}

/** One campaign's kit with the files that were made. */
export interface MadeKit {
  kit: CampaignKit;
  files: readonly KitFile[];
}

/** The page from which an office takes what it needs. */
export function writeIndex(made: readonly MadeKit[], zip: string, words: IndexWords): string {
  const [first] = made;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${words.title}</h1>
        ${first?.kit.isSample ? html`<p class="sample">${words.sample}</p>` : undefined}
        <p>${words.about} <a href="${zip}">${words.zip}</a>.</p>
        ${made.map((kit) => writeCampaign(kit, words))}
      </body>
    </html> `.text;
}

function writeCampaign({ kit, files }: MadeKit, words: IndexWords) {
  const { campaign, days, goodUntil } = kit;
  const name = days ? `${campaign.name}, ${days}` : campaign.name;
  const posts = writePosts(kit);
  const folder = campaign.id;
  return html`<section>
    <h2>${campaign.heading}</h2>
    <p>${fillIn(words.campaign, { name, day: goodUntil })}</p>
    <h3>${words.paper}</h3>
    <div class="formats paper">${writeFormats('paper', files, words)}</div>
    <h3>${words.pictures}</h3>
    <div class="formats">${writeFormats('screen', files, words)}</div>
    <h3>${words.post}</h3>
    <p class="post">${posts.short}</p>
    <p class="post">${posts.long}</p>
    ${files.flatMap(({ title, words: shown }) =>
      shown ? [html`<p>${fillIn(words.picture, { title })} ${shown}</p>`] : [],
    )}
    <p>
      ${fillInHtml(words.email, {
        html: html`<a href="${folder}/email-footer.html">${words.emailHtml}</a>`,
        text: html`<a href="${folder}/email-footer.txt">${words.emailText}</a>`,
      })}
      ${fillInHtml(words.words, { file: html`<a href="${folder}/posts.txt">posts.txt</a>` })}
    </p>
  </section> `;
}

/** The formats of a group: what each is for, and below it a link for each place. */
function writeFormats(medium: Piece['medium'], files: readonly KitFile[], words: IndexWords) {
  return PIECES.filter((piece) => piece.medium === medium).map(({ name }) => {
    const made = files.filter(({ piece }) => piece === name);
    return html`<div>
      ${made.flatMap(({ path, words: shown }) =>
        shown ? [html`<img src="${path}" alt="${shown}" />`] : [],
      )}
      <h4>${made[0]?.title}</h4>
      <p>${words.uses[name]}</p>
      <ul>
        ${made.map(
          ({ path, where, version }) =>
            html`<li>
              <a href="${path}">${where}</a>
              <small>${fillIn(words.version, { version })}</small>
            </li>`,
        )}
      </ul>
    </div>`;
  });
}
