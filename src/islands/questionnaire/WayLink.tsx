import type { WayBrief } from '../../domain/questionnaire/contact-brief.ts';

interface Props {
  way: WayBrief;
  className?: string;
}

/** A way to get in touch: a link where a press works, else its words. */
export function WayLink({ way, className }: Props) {
  if (!way.href) return <b className={className}>{way.text}</b>;
  return (
    <a
      className={className}
      href={way.href}
      {...(way.isExternal && { rel: 'nofollow noreferrer' })}
    >
      {way.text}
    </a>
  );
}
