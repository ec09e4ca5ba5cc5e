import type { ReactNode } from 'react';
import { collectFactors } from '../../domain/questionnaire/visit.ts';
import {
  CALL,
  type ContactLine,
  describeContact,
  findOutcome,
  type Level,
  listContacts,
  listLevels,
  type Note,
  type Outcome,
  type OutcomeContact,
} from '../../domain/questionnaire/outcome.ts';
import { useNow } from '../live-part.tsx';
import {
  linkChannel,
  type ScreenProps,
  writeSentence,
  writeSentences,
  linkSilentChannels,
  useScreenFocus,
} from './controls.tsx';
import { OutcomeEnd } from './OutcomeEnd.tsx';

/** What to do next: whom to ring, what to say, and what a page cannot know. */
export function OutcomeScreen({ data, visit, step }: ScreenProps) {
  const { sources, shared } = data;
  const heading = useScreenFocus();
  const now = useNow();
  const outcome = findOutcome(sources, collectFactors(sources.questionnaire, visit.answers));
  const { band, isUrgent } = outcome;
  return (
    <section className="stack outcome" data-outcome={band} data-urgent={String(isUrgent)}>
      <div className="stack">
        <p className="paper-heading">{shared.paperHeading}</p>
        <h1 ref={heading} tabIndex={-1} className="screen">
          {outcome.heading}
        </h1>
        {showContacts(data, outcome, now)}
      </div>
      <div className="stack">
        <OutcomeEnd data={data} visit={visit} outcome={outcome} step={step}>
          <details className="more stack screen">
            <summary>{shared.closing}</summary>
            {outcome.after.map(writeNote)}
            {writeSentences(outcome.closing)}
          </details>
        </OutcomeEnd>
      </div>
    </section>
  );
}

/** Whom to turn to, the most urgent first, with the notes that have to be read before. */
function showContacts(data: ScreenProps['data'], outcome: Outcome, now: Date) {
  const { shared, openNow, bankHolidays } = data;
  const { call, emergency, emergencyLeads, first, more, guide, isUrgent } = outcome;
  const all = listContacts(outcome);
  // What a call leaves behind is said once, with the first contact of which it is true.
  const describe = (shown: OutcomeContact) =>
    describeContact(shown, now, bankHolidays, openNow).filter(
      ({ kind, text }) =>
        kind !== 'trace' || all.find(({ channel }) => channel?.trace === text) === shown,
    );
  const show = (contacts: readonly OutcomeContact[], isQuiet = true) =>
    contacts.map((shown, index) => (
      <ContactCard
        key={shown.contact.id}
        shown={shown}
        lines={describe(shown)}
        isQuiet={isQuiet || index > 0}
      >
        {shown === call && linkSilentChannels(shared.cannotSpeak)}
      </ContactCard>
    ));
  const levels = listLevels(outcome);
  const head = (level: Level) => <h2 className={`level level-${level} screen`}>{shared[level]}</h2>;
  const lead = <p className="lead screen">{outcome.lead.join(' ')}</p>;
  // Below a note that is before the contacts, so that the first contact stays in the first screen.
  const leadLater = !isUrgent && outcome.before.length > 0;
  return (
    <>
      {isUrgent && head('now')}
      {show(outcome.now, false)}
      {!leadLater && lead}
      {emergencyLeads && show(emergency)}
      {outcome.before.map(writeNote)}
      {head(levels.includes('today') ? 'today' : 'ready')}
      <ol className="steps">
        {first.map((shown, index) => (
          <li key={shown.contact.id}>{show([shown], isUrgent || index > 0)}</li>
        ))}
      </ol>
      {leadLater && lead}
      {!isUrgent && call && showApart(call, describe(call), shared)}
      {!emergencyLeads && show(emergency)}
      {levels.length > 1 && head('ready')}
      {more.length > 0 && (
        <details className="more screen">
          <summary>{shared.moreHelp}</summary>
          <div className="cards">{show(more)}</div>
        </details>
      )}
      {guide && (
        <p className="screen">
          <span>{shared.guide}:</span> <a href={guide.href}>{guide.title}</a>{' '}
          <span className="meta">{shared.guideLeaves}</span>
        </p>
      )}
    </>
  );
}

interface ContactProps {
  shown: OutcomeContact;
  lines: readonly ContactLine[];
  /** Outlined main action, for every contact after the first. */
  isQuiet: boolean;
  /** What is beside its main action. */
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
function ContactCard({ shown, lines, isQuiet, children }: ContactProps) {
  const { contact, channel, why } = shown;
  const classes = ['call'];
  if (contact.id === CALL) classes.push('call-999');
  if (isQuiet && channel?.href) classes.push('quiet');
  if (!channel?.href) classes.push('still');
  if (channel?.kind !== 'phone') classes.push('wordy');
  return (
    <section className="contact-card contact stack" data-service={contact.id}>
      <p className="eyebrow">{why}</p>
      <h3>{contact.name}</h3>
      {channel && <p className="main-channel">{linkChannel(channel, classes.join(' '))}</p>}
      {children}
      {lines.map(({ kind, text }) => (
        <p key={text} className={CLASSES[kind]}>
          {channel ? writeSentence(text) : text}
        </p>
      ))}
    </section>
  );
}

/** 999 on its own, where nothing says that it is urgent. */
function showApart(
  { contact, channel }: OutcomeContact,
  lines: readonly ContactLine[],
  shared: ScreenProps['data']['shared'],
) {
  return (
    channel && (
      <section data-service={contact.id} className="apart">
        <p>
          <span>{shared.emergencyApart}</span> {linkChannel(channel, 'n999')}
        </p>
        <details className="more">
          <summary>{shared.cannotSpeak}</summary>
          {lines.map(({ text }) => (
            <p key={text} className="meta">
              {writeSentence(text)}
            </p>
          ))}
        </details>
      </section>
    )
  );
}

function writeNote({ id, heading, text }: Note) {
  return (
    <section key={id} className="callout stack screen" data-note={id}>
      <h3>{heading}</h3>
      {writeSentences(text)}
    </section>
  );
}
