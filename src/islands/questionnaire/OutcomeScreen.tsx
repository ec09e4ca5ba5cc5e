import { collectFactors } from '../../domain/questionnaire/answers.ts';
import { describeContact } from '../../domain/questionnaire/describe-contact.ts';
import { type Level, listLevels } from '../../domain/questionnaire/levels.ts';
import {
  findOutcome,
  listContacts,
  type Note,
  type OutcomeContact,
} from '../../domain/questionnaire/outcome.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { useNow } from '../use-now.ts';
import { ContactCard } from './ContactCard.tsx';
import { OutcomeEnd } from './OutcomeEnd.tsx';
import { Sentence } from './Sentence.tsx';
import { useScreenFocus } from './show-screen.ts';
import { SilentWays } from './SilentWays.tsx';
import { WayLink } from './WayLink.tsx';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  step: (step: Step) => void;
}

/** What to do next: whom to ring, what to say, and what a page cannot know. */
export function OutcomeScreen({ data, visit, step }: Props) {
  const { sources, shared, openNow, bankHolidays } = data;
  const heading = useScreenFocus();
  const now = useNow();
  const outcome = findOutcome(sources, collectFactors(sources.questionnaire, visit.answers));
  const { call, emergency, first, more, guide, isUrgent } = outcome;
  const all = listContacts(outcome);
  // What a call leaves behind is said once, with the first contact of which it is so.
  const describe = (shown: OutcomeContact) =>
    describeContact(shown, now, bankHolidays, openNow).filter(
      ({ kind, text }) => kind !== 'trace' || all.find(({ way }) => way?.trace === text) === shown,
    );
  const show = (contacts: readonly OutcomeContact[], isQuiet = true) =>
    contacts.map((shown, index) => (
      <ContactCard
        key={shown.contact.id}
        shown={shown}
        lines={describe(shown)}
        isQuiet={isQuiet || index > 0}
      >
        {shown === call && <SilentWays name={shared.cannotSpeak} />}
      </ContactCard>
    ));
  const levels = listLevels(outcome);
  const head = (level: Level) => <h2 className={`level level-${level} screen`}>{shared[level]}</h2>;
  const lead = <p className="lead screen">{outcome.lead.join(' ')}</p>;
  // Below a note that stands before the contacts, so that the first contact stays in the first screen.
  const leadLater = !isUrgent && outcome.before.length > 0;
  return (
    <section
      className="stack outcome"
      data-outcome={outcome.band}
      data-urgent={String(outcome.isUrgent)}
    >
      <div className="stack">
        <p className="paper-heading">{shared.paperHeading}</p>
        <h1 ref={heading} tabIndex={-1} className="screen">
          {outcome.heading}
        </h1>
        {isUrgent && head('now')}
        {show(outcome.now, false)}
        {!leadLater && lead}
        {emergency.length > 0 && show(emergency)}
        {outcome.before.map(writeNote)}
        {head(levels.includes('today') ? 'today' : 'ready')}
        <ol className="steps">
          {first.map((shown, index) => (
            <li key={shown.contact.id}>{show([shown], isUrgent || index > 0)}</li>
          ))}
        </ol>
        {leadLater && lead}
        {!isUrgent && call?.way && (
          <section data-service={call.contact.id} className="apart">
            <p>
              <span>{shared.emergencyApart}</span> <WayLink way={call.way} className="n999" />
            </p>
            <details className="more">
              <summary>{shared.cannotSpeak}</summary>
              {describe(call).map(({ text }) => (
                <p key={text} className="meta">
                  <Sentence text={text} />
                </p>
              ))}
            </details>
          </section>
        )}
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

function writeNote({ id, heading, text }: Note) {
  return (
    <section key={id} className="callout stack screen" data-note={id}>
      <h3>{heading}</h3>
      {writeSentences(text)}
    </section>
  );
}

function writeSentences(text: readonly string[]) {
  return text.map((sentence) => (
    <p key={sentence}>
      <Sentence text={sentence} />
    </p>
  ));
}
