import { type ReactNode, useState } from 'react';
import type { Note, Outcome } from '../../domain/questionnaire/outcome.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { StepButton } from './StepButton.tsx';

/** More notes than this fill the page beside the contacts, unless they are set smaller. */
const MANY_NOTES = 6;

/** A window as wide as this has what to say beside the contacts, in CSS pixels. */
const WIDE = 960;

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  outcome: Outcome;
  step: (step: Step) => void;
  /** What stands between the words to say and the ways on. */
  children: ReactNode;
}

/** The end of an outcome: what to say, what goes on paper, and the ways on. */
export function OutcomeEnd({ data, visit, outcome, step, children }: Props) {
  const { shared, leaveTo } = data;
  const [withAnswers, setWithAnswers] = useState(false);
  const [isWide] = useState(() => globalThis.innerWidth >= WIDE);
  const notes = [...outcome.before, ...outcome.after];
  return (
    <>
      <section className={`callout stack ${withAnswers ? '' : 'screen'}`}>
        <h3>{shared.sayings}</h3>
        <p>{shared.callBack}</p>
        {/* On a phone somebody frightened needs the numbers and not a page of words, so these wait behind
            a name that says what they are. On a wide screen, where people also sit beside a
            professional and try the words before they ring, they stand open beside the numbers. */}
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
        {withAnswers && <Answers data={data} visit={visit} />}
      </div>
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

/** The contacts near the reader that wait behind "More help", a line each. */
function listLocalLines({ more }: Outcome) {
  return (
    <ul className="paper-lines">
      {more.map(
        ({ contact, why, way }) =>
          contact.reach.isLocal &&
          way && (
            <li key={contact.id}>
              {contact.name} <b>{way.text}</b> {why}. {way.hours}
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

function Answers({ data: { sources, shared }, visit }: Pick<Props, 'data' | 'visit'>) {
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
