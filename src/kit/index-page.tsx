import { readFileSync } from 'node:fs';
import { Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CampaignKit } from '../domain/kit/kit.ts';
import { writePosts } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import { type Format, FORMATS } from './formats.tsx';

type IndexWords = UiWords['kitIndex'];

const STYLE = [
  ...['tokens', 'reset', 'base'].map((name) => `../styles/${name}.css`),
  './index-page.css',
]
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

/** A file of the kit, relative to its folder. */
export interface KitFile {
  path: string;
  /** The format, of which a campaign has one file for each place. */
  format: Format['name'];
  title: string;
  /** Where it hangs; of pictures and of what is carried away, anywhere. */
  where: string;
  /** Six characters that change with anything on it. */
  version: string;
  /** What a picture shows, in words; none for paper. */
  words?: string;
}

/** One campaign's kit with the files that were made. */
export interface MadeKit {
  kit: CampaignKit;
  files: readonly KitFile[];
}

/** Draws the page from which an office takes what it needs. */
export function drawIndexPage(made: readonly MadeKit[], zip: string, words: IndexWords): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{words.title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <h1>{words.title}</h1>
        {made[0]?.kit.isSample && <p className="sample">{words.sample}</p>}
        <p>
          {words.about} <a href={zip}>{words.zip}</a>.
        </p>
        {made.map(({ kit, files }) => (
          <CampaignSection key={kit.campaign.id} kit={kit} files={files} words={words} />
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
}

function CampaignSection({ kit, files, words }: MadeKit & { words: IndexWords }) {
  const { campaign, days, goodUntil } = kit;
  const name = days ? `${campaign.name}, ${days}` : campaign.name;
  const posts = writePosts(kit);
  return (
    <section>
      <h2>{campaign.heading}</h2>
      <p>{fillIn(words.campaign, { name, day: goodUntil })}</p>
      <h3>{words.paper}</h3>
      <div className="formats paper">
        <FormatList medium="paper" files={files} words={words} />
      </div>
      <h3>{words.pictures}</h3>
      <div className="formats">
        <FormatList medium="screen" files={files} words={words} />
      </div>
      <h3>{words.post}</h3>
      <p className="post">{posts.short}</p>
      <p className="post">{posts.long}</p>
      {files.map(
        ({ path, title, words: shown }) =>
          shown && (
            <p key={path}>
              {fillIn(words.picture, { title })} {shown}
            </p>
          ),
      )}
      <p>
        {fillInLinks(words.email, {
          html: <a href={`${campaign.id}/email-footer.html`}>{words.emailHtml}</a>,
          text: <a href={`${campaign.id}/email-footer.txt`}>{words.emailText}</a>,
        })}{' '}
        {fillInLinks(words.words, { file: <a href={`${campaign.id}/posts.txt`}>posts.txt</a> })}
      </p>
    </section>
  );
}

interface FormatListProps {
  medium: Format['medium'];
  files: readonly KitFile[];
  words: IndexWords;
}

/** The formats of a group: what each is for, and below it a link for each place. */
function FormatList({ medium, files, words }: FormatListProps) {
  return FORMATS.filter((format) => format.medium === medium).map(({ name }) => {
    const made = files.filter(({ format }) => format === name);
    return (
      <div key={name}>
        {made.map(({ path, words: shown }) => shown && <img key={path} src={path} alt={shown} />)}
        <h4>{made[0]?.title}</h4>
        <p>{words.uses[name]}</p>
        <ul>
          {made.map(({ path, where, version }) => (
            <li key={path}>
              <a href={path}>{where}</a> <small>{fillIn(words.version, { version })}</small>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** Fills the places of a text with links. */
function fillInLinks(text: string, links: Readonly<Record<string, ReactNode>>): ReactNode[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 ? <Fragment key={part}>{links[part]}</Fragment> : part));
}
