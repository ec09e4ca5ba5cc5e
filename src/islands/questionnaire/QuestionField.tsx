import { Fragment, type RefObject, useId, useState } from 'react';
import { findInterruption, findOptionUrgency } from '../../domain/questionnaire/interruption.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { Interruption } from './Interruption.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  /** Which of the questions it is. */
  position: number;
  /** Says how to answer, which the first question of each kind does. */
  saysHow: boolean;
  /** The option that was pressed on the sheet, whose input `pressed` holds. */
  begunAt: string | undefined;
  pressed: RefObject<HTMLInputElement>;
  step: (step: Step) => void;
}

/** One question with its answers, and what shows at once at a serious one. */
export function QuestionField({ data, visit, position, saysHow, begunAt, pressed, step }: Props) {
  const { sources, shared } = data;
  const { questionnaire } = sources;
  const name = useId();
  // Arrow keys choose as they pass: the focus stays with the reader who is on the way to another.
  const [isByArrow, setIsByArrow] = useState(false);
  const question = questionnaire.questions[position];
  const words = question && sources.words.questions[question.id];
  if (!question || !words) return null;
  const codes = visit.answers[question.id] ?? [];
  // Several ticks of the sheet are all kept until the reader chooses again.
  const isOne = question.kind === 'one' && codes.length < 2;
  const choose = (code: string, sets: readonly string[]) => {
    step({
      do: 'choose',
      question: position,
      code,
      isInterrupting: findInterruption(questionnaire, sets) !== undefined,
    });
  };
  return (
    <fieldset aria-describedby={`${name}why`}>
      <legend>
        <h2>{words.text}</h2>
      </legend>
      <p id={`${name}why`} className="meta">
        {[
          words.why,
          saysHow && (question.kind === 'one' ? shared.chooseOne : shared.tickAny),
          position === 0 && shared.someAnswers,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div className="options">
        {question.options.map(({ code, sets }) => {
          const isChosen = codes.includes(code);
          const id = `${question.id}.${code}`;
          const interruption =
            visit.interruptedAt === id ? findInterruption(questionnaire, sets) : undefined;
          return (
            <Fragment key={code}>
              <label className="option">
                <input
                  ref={begunAt === id ? pressed : undefined}
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
              {isChosen && !interruption && findOptionUrgency(questionnaire, sets) !== 'none' && (
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
  );
}
