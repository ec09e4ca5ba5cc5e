/** Every format of the kit: what size it has, and how it is drawn. */
import type { ReactNode } from 'react';
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
