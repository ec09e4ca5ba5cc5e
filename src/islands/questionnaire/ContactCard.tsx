import type { ReactNode } from 'react';
import type { ContactLine } from '../../domain/questionnaire/describe-contact.ts';
import { CALL, type OutcomeContact } from '../../domain/questionnaire/outcome.ts';
import { Sentence } from './Sentence.tsx';
import { WayLink } from './WayLink.tsx';

interface Props {
  shown: OutcomeContact;
  lines: readonly ContactLine[];
  /** Outlined main action, for every contact after the first. */
  isQuiet: boolean;
  /** What stands beside its main action. */
  children?: ReactNode;
}

const CLASSES = {
  trace: 'meta screen',
  hours: 'meta',
  now: 'meta screen',
  note: 'meta',
  age: 'source',
} as const;

/** One contact of an outcome: why, whom, one main action, what to know of it. */
export function ContactCard({ shown, lines, isQuiet, children }: Props) {
  const { contact, way, why } = shown;
  const isNumber = way?.kind === 'phone';
  const classes = ['call'];
  if (contact.id === CALL) classes.push('call-999');
  if (isQuiet && way?.href) classes.push('quiet');
  if (!way?.href) classes.push('still');
  if (!isNumber) classes.push('wordy');
  return (
    <section className="contact-card contact stack" data-service={contact.id}>
      <p className="eyebrow">{why}</p>
      <h3>{contact.name}</h3>
      {way && (
        <p className="main-way">
          <WayLink way={way} className={classes.join(' ')} />
        </p>
      )}
      {children}
      {lines.map(({ kind, text }) => (
        <p key={text} className={CLASSES[kind]}>
          {way ? <Sentence text={text} /> : text}
        </p>
      ))}
    </section>
  );
}
