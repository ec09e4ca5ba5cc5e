import { type ReactNode, useState } from 'react';
import type { Note, Outcome } from '../../domain/questionnaire/outcome.ts';
import { type ScreenProps, StepButton } from './controls.tsx';

/** More notes than this fill the page beside the contacts, unless they are set smaller. */
const MANY_NOTES = 6;

/** A window as wide as this has what to say beside the contacts, in CSS pixels. */
const WIDE = 960;

interface Props extends ScreenProps {
  outcome: Outcome;
  /** What is between the words to say and the ways on. */
  children: ReactNode;
}

/** The end of an outcome: what to say, what goes on paper, and the ways on. */
export function OutcomeEnd({ data, visit, outcome, step, children }: Props) {
  const { shared, leaveTo } = data;
  const [withAnswers, setWithAnswers] = useState(false);
  // On a phone a frightened reader needs the numbers first, so the words to say wait behind their name.
  // A wide screen, where people also practise beside a professional, shows them beside the numbers.
  const isWide = globalThis.innerWidth >= WIDE;
  const notes = [...outcome.before, ...outcome.after];
  return (
    <>
      <section className={`callout stack ${withAnswers ? '' : 'screen'}`}>
        <h3>{shared.sayings}</h3>
        <p>{shared.callBack}</p>
        <details className="more" open={withAnswers || isWide}>
          <summary>{shared.readSayings}</summary>
          <ul className="sayings">
            {outcome.sayings.map((saying) => (
              <li key={saying}>{saying}</li>
            ))}
          </ul>
        </details>
      </section>
      {children}
      <div className={`paper-only ${notes.length > MANY_NOTES ? 'many' : ''}`}>
        {listLocalLines(outcome)}
        {listNotes(notes)}
        {withAnswers && listAnswers(data, visit)}
      </div>
      {offerPrinting(shared, withAnswers, setWithAnswers)}
      <p className="buttons screen">
        <StepButton look="quiet" step={step} action={{ do: 'see-answers' }}>
          {shared.changeAnswers}
        </StepButton>
        <StepButton look="quiet" step={step} action={{ do: 'start-again' }}>
          {shared.startAgain}
        </StepButton>
        <a className="button quiet" data-clear href={leaveTo} rel="nofollow noreferrer noopener">
          {shared.clearAndLeave}
        </a>
      </p>
    </>
  );
}

function offerPrinting(
  shared: ScreenProps['data']['shared'],
  withAnswers: boolean,
  setWithAnswers: (withAnswers: boolean) => void,
) {
  return (
    <details className="more stack screen">
      <summary>{shared.printing}</summary>
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
      <p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            print();
          }}
        >
          {shared.print}
        </button>
      </p>
    </details>
  );
}

/** On paper, a line for each local contact that is behind "More help" on the screen. */
function listLocalLines({ more }: Outcome) {
  return (
    <ul className="paper-lines">
      {more.map(
        ({ contact, why, channel }) =>
          contact.availability.isLocal &&
          channel && (
            <li key={contact.id}>
              {contact.name} <b>{channel.text}</b> {why}. {channel.hours}
            </li>
          ),
      )}
    </ul>
  );
}

function listNotes(notes: readonly Note[]) {
  return (
    <div className="paper-notes">
      {notes.map(({ id, heading, text }) => (
        <p key={id}>
          <b>{heading}</b> {text.join(' ')}
        </p>
      ))}
    </div>
  );
}

function listAnswers({ sources, shared }: Props['data'], visit: Props['visit']) {
  return (
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
  );
}
