/** The parts that formats have in common. */
import { Fragment } from 'react';
import { encode } from 'uqr';
import { DRAWINGS } from '../components/page/drawings.ts';
import type { CampaignKit, KitAddress } from '../domain/kit/kit.ts';
import { describeCall, nameOf } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';

/** The clear space around a code that cameras need, in modules. */
const QUIET_ZONE = 4;

interface KitProps {
  kit: CampaignKit;
}

/** The field of colour that is seen from afar: the site's name, the week if there is one, the question. */
export function Field({ kit: { siteName, campaign, days } }: KitProps) {
  return (
    <header className="field">
      <Mark />
      <div className="head">
        <p className="name">
          <Mark />
          {siteName}
        </p>
        {days && (
          <p className="week">
            {campaign.name}
            <br />
            {days}
          </p>
        )}
      </div>
      <h1>{campaign.heading}</h1>
      <p className="lead">{campaign.lead}</p>
    </header>
  );
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d={DRAWINGS.mark} />
    </svg>
  );
}

/** The numbers, all of one size: the one that is always open is no smaller than the first. */
export function Numbers({ kit: { numbers } }: KitProps) {
  return (
    <section className="numbers">
      {numbers.map((number) => {
        const details = describeCall(number);
        return (
          <div key={number.id}>
            <p className="why">{number.why}</p>
            <p className="number">{keepTogether(number.text)}</p>
            <p className="who">
              {nameOf(number)}
              {details && `. ${details}`}
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** The code to scan, and its address for people to type. */
export function Address({ kit, address }: KitProps & { address: KitAddress }) {
  const words = kit.words.kit;
  return (
    <section className="address">
      <Code text={address.href} label={words.codeLabel} />
      <p className="to">
        <span>{words.moreHelp}</span>
        <b>
          <TypedAddress text={address.text} />
        </b>
        <small>{words.trace}</small>
      </p>
    </section>
  );
}

/**
 * A QR code as a vector drawing, dark on white in light and dark schemes alike, with its quiet zone.
 * Level M survives a smudge or a scratch. Its `--quiet` is the clear space as a share of its width, so
 * that a style can put the dark squares on the margin.
 *
 * @param text what a reader's camera is to find: a whole address
 * @param label what the drawing is, for people who cannot see it
 */
export function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="code"
      style={{ ['--quiet' as string]: (QUIET_ZONE / size).toFixed(4) }}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** What to do in danger. */
export function Danger({ kit }: KitProps) {
  return (
    <p className="danger">
      {kit.words.kit.danger} <b>{kit.words.kit.call}</b>
    </p>
  );
}

/** Until when a format may be used. */
export function Foot({ kit: { goodUntil, words } }: KitProps) {
  return <p className="foot">{fillIn(words.kit.foot, { day: goodUntil })}</p>;
}

/** An address may break after a slash, where nobody takes the break for a part of it. */
export function TypedAddress({ text }: { text: string }) {
  const [first, ...others] = text.split('/');
  return (
    <>
      {first}
      {others.map((part, index) => (
        <Fragment key={index}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** A number is read as one: it breaks nowhere. */
export function keepTogether(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}
