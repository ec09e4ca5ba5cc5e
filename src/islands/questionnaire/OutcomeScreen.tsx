import { useState } from 'react';
import { collectFactors } from '../../domain/questionnaire/answers.ts';
import { describeContact } from '../../domain/questionnaire/describe-contact.ts';
import { findOutcome, type Note, type OutcomeContact } from '../../domain/questionnaire/outcome.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { useNow } from '../use-now.ts';
import { ContactCard } from './ContactCard.tsx';
import { useFocus } from './use-focus.ts';
import { WayLink } from './WayLink.tsx';
import { StepButton } from './StepButton.tsx';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  step: (step: Step) => void;
}

/** What to do next: whom to ring, what to say, and what a page cannot know. */
export function OutcomeScreen({ data, visit, step }: Props) {
  const { sources, shared, openNow, bankHolidays, leaveTo } = data;
  const heading = useFocus<HTMLHeadingElement>('outcome');
  const now = useNow();
  const [withAnswers, setWithAnswers] = useState(false);
  const factors = collectFactors(sources.questionnaire, visit.answers);
  const outcome = findOutcome(sources, factors);
  const { call, emergency, first, more, isUrgent } = outcome;
  const show = (contacts: readonly OutcomeContact[], isQuiet = true) =>
    contacts.map((shown, index) => (
      <ContactCard
        key={shown.contact.id}
        shown={shown}
        lines={describeContact(shown, now, bankHolidays, openNow)}
        isQuiet={isQuiet || index > 0}
      />
    ));
  return (
    <section
      className="stack outcome"
      data-outcome={outcome.band}
      data-urgent={String(outcome.isUrgent)}
    >
      <p className="screen">
        <StepButton look="textual" step={step} action={{ do: 'see-answers' }}>
          {shared.changeAnswers}
        </StepButton>
      </p>
      <p className="paper-heading">{shared.paperHeading}</p>
      <h1 ref={heading} tabIndex={-1} className="screen">
        {outcome.heading}
      </h1>
      <p className="lead screen">{outcome.lead.join(' ')}</p>
      {isUrgent && call && show([call], false)}
      {emergency.length > 0 && show(emergency)}
      {outcome.before.map(writeNote)}
      <ol className="steps">
        {first.map((shown, index) => (
          <li key={shown.contact.id}>{show([shown], isUrgent || index > 0)}</li>
        ))}
      </ol>
      {!isUrgent && call?.way && (
        <section data-service={call.contact.id} className="apart">
          <p>
            <span>{shared.emergencyApart}</span> <WayLink way={call.way} className="n999" />
          </p>
          {describeContact(call, now, bankHolidays, openNow).map(({ text }) => (
            <p key={text} className="meta">
              {text}
            </p>
          ))}
        </section>
      )}
      {more.length > 0 && (
        <details className="more screen">
          <summary>{shared.moreHelp}</summary>
          <div className="cards">{show(more)}</div>
        </details>
      )}
      {outcome.after.map(writeNote)}
      <section className="callout stack screen">
        <h2>{shared.sayings}</h2>
        <p>{shared.callBack}</p>
        <ul className="sayings">
          {outcome.sayings.map((saying) => (
            <li key={saying}>{saying}</li>
          ))}
        </ul>
      </section>
      <section className="callout sand stack screen">
        <h2>{shared.closing}</h2>
        {outcome.closing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {withAnswers && (
        <section className="paper-answers">
          <h2>{shared.paperAnswers}</h2>
          <ul className="points">
            {sources.questionnaire.questions.flatMap(({ id, options }) =>
              options
                .filter(({ code }) => visit.answers[id]?.includes(code))
                .map(({ code }) => (
                  <li key={`${id}.${code}`}>{sources.words.questions[id]?.options[code]}</li>
                )),
            )}
          </ul>
        </section>
      )}
      <div className="screen stack">
        <p className="buttons">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              print();
            }}
          >
            {shared.print}
          </button>
          <StepButton look="quiet" step={step} action={{ do: 'start-again' }}>
            {shared.startAgain}
          </StepButton>
          <a className="button quiet" data-clear href={leaveTo} rel="nofollow noreferrer noopener">
            {shared.clearAndLeave}
          </a>
        </p>
        <label className="option">
          <input
            type="checkbox"
            autoComplete="off"
            checked={withAnswers}
            onChange={() => {
              setWithAnswers(!withAnswers);
            }}
          />
          {shared.printAnswers}
        </label>
        <p className="meta">{shared.printWarning}</p>
      </div>
    </section>
  );
}

function writeNote({ id, heading, text }: Note) {
  return (
    <section key={id} className="callout stack screen" data-note={id}>
      <h2>{heading}</h2>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
