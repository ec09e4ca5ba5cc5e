import { Fragment, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { isUrgentNow, listAskedQuestions } from '../../domain/questionnaire/asked-questions.ts';
import { findInterruption, findOptionUrgency } from '../../domain/questionnaire/interruption.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { Interruption } from './Interruption.tsx';
import { Sentence } from './Sentence.tsx';
import { showScreen } from './show-screen.ts';
import { StepButton } from './StepButton.tsx';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  index: number;
  isChange: boolean;
  /** The option that was pressed on the sheet, and where it stood in the window. */
  begunAt: { option: string; top: number } | undefined;
  step: (step: Step) => void;
}

/** One question. */
export function QuestionScreen({ data, visit, index, isChange, begunAt, step }: Props) {
  const { sources, shared } = data;
  const { questions } = sources.questionnaire;
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<HTMLInputElement>(null);
  const name = useId();
  // Arrow keys choose as they pass: the focus stays with the reader who is on the way to another.
  const [isByArrow, setIsByArrow] = useState(false);
  const question = questions[index];
  const words = question && sources.words.questions[question.id];
  const codes = (question && visit.answers[question.id]) ?? [];

  useLayoutEffect(() => {
    if (!begunAt || !pressed.current) return;
    pressed.current.focus({ preventScroll: true });
    scrollBy(0, pressed.current.getBoundingClientRect().top - begunAt.top);
  }, [begunAt]);
  useEffect(() => {
    if (!pressed.current && heading.current) showScreen(heading.current);
  }, []);

  if (!question || !words) return null;
  // Several ticks of the sheet are all kept until the reader chooses again.
  const isOne = question.kind === 'one' && codes.length < 2;
  const asked = listAskedQuestions(sources.questionnaire, visit.answers, index);
  const place = asked.indexOf(index);
  const isLast = place === asked.length - 1;
  const isUrgent = isUrgentNow(sources.questionnaire, visit.answers);
  const helpFirst = !isChange && (isUrgent || isLast);
  const choose = (code: string, sets: readonly string[]) => {
    step({
      do: 'choose',
      question: index,
      code,
      isInterrupting: findInterruption(sources.questionnaire, sets) !== undefined,
    });
  };
  return (
    <section className="stack question">
      <p className="eyebrow">
        {fillIn(shared.stepOf, { n: String(place + 1), total: String(asked.length) })}
      </p>
      <progress aria-hidden="true" max={asked.length} value={place + 1} />
      <fieldset>
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {words.text}
          </h1>
        </legend>
        <p className="meta">
          {[
            words.why,
            question.kind === 'one' ? shared.chooseOne : shared.tickAny,
            index === 0 && shared.someAnswers,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <div className="options">
          {question.options.map(({ code, sets }) => {
            const isChosen = codes.includes(code);
            const id = `${question.id}.${code}`;
            const isInterrupted = visit.interruptedAt === code;
            const interruption = isInterrupted
              ? findInterruption(sources.questionnaire, sets)
              : undefined;
            return (
              <Fragment key={code}>
                <label className="option">
                  <input
                    ref={begunAt?.option === id ? pressed : undefined}
                    type={isOne ? 'radio' : 'checkbox'}
                    {...(isOne && { name })}
                    autoComplete="off"
                    data-option={id}
                    checked={isChosen}
                    onKeyDown={({ key }) => {
                      setIsByArrow(key.startsWith('Arrow'));
                    }}
                    onKeyUp={(event) => {
                      setIsByArrow(false);
                      if (event.key !== ' ' || !isOne || !isChosen) return;
                      // Some browsers make a click of it and others do not.
                      event.preventDefault();
                      choose(code, sets);
                    }}
                    onClick={() => {
                      // A radio button tells no change where a press finds it chosen already.
                      if (isOne && isChosen) choose(code, sets);
                    }}
                    onChange={() => {
                      choose(code, sets);
                    }}
                  />
                  <span>{words.options[code]}</span>
                </label>
                {isChosen &&
                  !interruption &&
                  findOptionUrgency(sources.questionnaire, sets) !== 'none' && (
                    <p className="flag">
                      <Sentence text={shared.flag} />
                    </p>
                  )}
                {interruption && (
                  <Interruption
                    key={id}
                    data={data}
                    interruption={interruption}
                    option={id}
                    takesFocus={!isByArrow}
                    step={step}
                  />
                )}
              </Fragment>
            );
          })}
        </div>
      </fieldset>
      <p className="unseen" role="status">
        {visit.hasCleared && shared.cleared}
      </p>
      <p className="buttons">
        {helpFirst && (
          <StepButton look="main" step={step} action={{ do: 'see-help' }}>
            {shared.seeHelp}
          </StepButton>
        )}
        {!(helpFirst && isLast) && (
          <StepButton look={helpFirst ? 'quiet' : 'main'} step={step} action={{ do: 'next' }}>
            {isChange ? shared.backToSummary : shared.next}
          </StepButton>
        )}
        {place > 0 && !isChange && (
          <StepButton look="quiet" step={step} action={{ do: 'back' }}>
            {shared.back}
          </StepButton>
        )}
      </p>
      {!helpFirst && (
        <p className="callout">
          <span>{shared.canStop}</span>{' '}
          <StepButton look="textual" step={step} action={{ do: 'see-help' }}>
            {shared.seeHelp}
          </StepButton>
        </p>
      )}
      {index === 0 && <p className="meta">{shared.backLeaves}</p>}
    </section>
  );
}
