/** Every format of the kit: what size it has, how it is drawn, and the page that a browser prints. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CampaignKit, KitAddress } from '../domain/kit/kit.ts';
import { describeCall } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import {
  Address,
  Code,
  Danger,
  Field,
  Foot,
  keepTogether,
  Numbers,
  TypedAddress,
} from './parts.tsx';

/** What a format says. */
export interface FormatProps {
  kit: CampaignKit;
  /** The address of the place where it hangs; of what is carried away, that of no place. */
  address: KitAddress;
}

/** A size in which a kit is made, with its design. */
export interface Format {
  /** The start of its file's name, and the name of its title in the words. */
  name: keyof UiWords['kit']['formats'];
  /** Its classes in the styles. */
  design: string;
  /** Its size: millimetres on paper, pixels on a screen. */
  width: number;
  height: number;
  medium: 'paper' | 'screen';
  /** True where there is no room for the sentence under the heading. */
  hidesLead?: boolean;
  /** True for what people take with them: its address does not tell where they took it. */
  isCarried?: boolean;
  Drawing: (props: FormatProps) => ReactNode;
}

const A4 = { width: 210, height: 297, medium: 'paper' } as const;
const A3 = { width: 297, height: 420, medium: 'paper' } as const;
const HD = { width: 1920, height: 1080, medium: 'screen' } as const;

export const FORMATS: readonly Format[] = [
  { name: 'poster-a4', design: 'poster', ...A4, Drawing: Poster },
  { name: 'poster-a3', design: 'poster', ...A3, Drawing: Poster },
  { name: 'strips', design: 'strips', ...A4, Drawing: Strips },
  { name: 'slips', design: 'slip-sheet', ...A4, isCarried: true, Drawing: Slips },
  { name: 'screen', design: 'picture wide', ...HD, Drawing: Picture },
  {
    name: 'square',
    design: 'picture square',
    width: 1080,
    height: 1080,
    medium: 'screen',
    hidesLead: true,
    Drawing: Picture,
  },
  {
    name: 'story',
    design: 'picture story',
    width: 1080,
    height: 1920,
    medium: 'screen',
    Drawing: Picture,
  },
];

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

/** How many strips there are for two numbers, and for three, which take more room. */
const STRIPS = { few: 6, many: 4 };
const SLIPS = 10;

/** A poster for a wall. */
function Poster({ kit, address }: FormatProps) {
  return (
    <>
      <Body kit={kit} address={address} />
      <footer>
        <Danger kit={kit} />
        <p className="silent">
          <b>{kit.words.kit.cantSpeak}</b> {kit.silentCall}
        </p>
        <Foot kit={kit} />
      </footer>
    </>
  );
}

/** A picture for a screen in a waiting room, or for a post. */
function Picture({ kit, address }: FormatProps) {
  return (
    <>
      <Body kit={kit} address={address} />
      <footer>
        <Danger kit={kit} />
        <Foot kit={kit} />
      </footer>
    </>
  );
}

function Body({ kit, address }: FormatProps) {
  return (
    <>
      <Field kit={kit} />
      <main>
        <Numbers kit={kit} />
        <Address kit={kit} address={address} />
      </main>
    </>
  );
}

/**
 * A notice with strips to tear off. Somebody may find a strip: it says what each number is for, but
 * names neither service nor subject, and its address does not tell where it was taken.
 */
function Strips({ kit, address }: FormatProps) {
  const { numbers, own, goodUntil, isSample, siteName } = kit;
  const words = kit.words.kit;
  const count = numbers.length > 2 ? STRIPS.many : STRIPS.few;
  return (
    <>
      <Picture kit={kit} address={address} />
      <ul className="tear">
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            <div>
              {numbers.map(({ id, why, text, note, hours }) => (
                <p key={id}>
                  <small className="why">{why}</small> <b>{keepTogether(text)}</b>{' '}
                  <small>{note ?? hours}</small>
                </p>
              ))}
              <small>
                {isSample ? words.sampleMark : siteName}: <TypedAddress text={own.text} />
              </small>
              <small>{fillIn(words.stripEnd, { day: goodUntil })}</small>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A sheet of slips the size of a business card, to be cut. They go into a pocket: each says what a
 * number is for, but names neither service nor subject.
 */
function Slips({ kit, address }: FormatProps) {
  const words = kit.words.kit;
  return (
    <main>
      <h1 className="unseen">{fillIn(words.slips, { site: kit.siteName })}</h1>
      <ul className="slips">
        {Array.from({ length: SLIPS }, (_, index) => (
          <li key={index}>
            <div>
              <p className="name">{kit.isSample ? words.sampleMark : kit.siteName}</p>
              {kit.numbers.map((number) => (
                <p key={number.id}>
                  <small className="why">{number.why}</small> <b>{keepTogether(number.text)}</b>{' '}
                  <small>{describeCall(number)}</small>
                </p>
              ))}
              <Danger kit={kit} />
            </div>
            <Code text={address.href} label={words.codeLabel} />
            <p>
              <small>
                <TypedAddress text={address.text} />
              </small>
            </p>
            <p>
              <small>{fillIn(words.foot, { day: keepTogether(kit.goodUntil) })}</small>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
