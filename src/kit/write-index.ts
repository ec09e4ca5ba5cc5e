import type { CampaignKit } from '../domain/kit/plan-kit.ts';
import { writePosts } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/fill-in.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import { fillInHtml, html } from './html.ts';

type IndexWords = UiWords['kitIndex'];

/** A file of the kit, relative to its folder. */
export interface KitFile {
  path: string;
  title: string;
  /** Where it hangs; none for files that are not for one place. */
  where?: string;
  /** Six characters that change with anything that stands on it. */
  version: string;
  medium: 'paper' | 'screen';
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
          body {
            font:
              1.05rem/1.55 system-ui,
              sans-serif;
            color: #12262e;
            background: #faf8f4;
            max-width: 70rem;
            margin: 2rem auto;
            padding: 0 1.5rem;
          }
          section {
            background: #fff;
            border: 1px solid #d9d3c7;
            border-radius: 1rem;
            padding: 1.5rem 2rem;
            margin: 2rem 0;
          }
          a {
            color: #0b5d66;
          }
          h1,
          h2 {
            line-height: 1.2;
          }
          figure {
            display: inline-block;
            margin: 0 1.5rem 1rem 0;
            vertical-align: top;
            max-width: 16rem;
          }
          img {
            max-width: 100%;
            max-height: 16rem;
            border: 1px solid #d9d3c7;
          }
          table {
            border-collapse: collapse;
            width: 100%;
          }
          th,
          td {
            text-align: left;
            padding: 0.4rem 1rem 0.4rem 0;
            border-top: 1px solid #d9d3c7;
          }
          .post {
            background: #e3efef;
            padding: 0.8rem 1rem;
            border-radius: 0.5rem;
          }
          .sample {
            background: #ffbf47;
            padding: 0.8rem 1rem;
            font-weight: 700;
          }
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
    ${files
      .filter(({ medium }) => medium === 'screen')
      .map(
        ({ path, title, version, words: shown }) =>
          html`<figure>
            <a href="${path}"><img src="${path}" alt="${shown}" /></a>
            <figcaption>${fillIn(words.version, { title, version })}</figcaption>
          </figure>`,
      )}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.where}</th>
          <th scope="col">${words.paper}</th>
        </tr>
      </thead>
      <tbody>
        ${[...kit.printed, kit.own].map(
          ({ where }) =>
            html`<tr>
              <th scope="row">${where}</th>
              <td>
                ${files
                  .filter((file) => file.medium === 'paper' && file.where === where)
                  .map(
                    ({ path, title, version }) =>
                      html`<a href="${path}">${fillIn(words.version, { title, version })}</a>`,
                  )}
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
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
