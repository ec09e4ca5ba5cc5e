import { useEffect, useLayoutEffect, useRef } from 'react';
import { isUrgentNow } from '../../domain/questionnaire/asked-questions.ts';
import { listAskedParts, type Part } from '../../domain/questionnaire/parts.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import { QuestionField } from './QuestionField.tsx';
import { showScreen } from './show-screen.ts';
import { StepButton } from './StepButton.tsx';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  /** The parts that stand on this screen. */
  parts: readonly Part[];
  /** One question again, from the list of answers. */
  isChange: boolean;
  /** The option that was pressed on the sheet, and where it stood in the window. */
  begunAt: { option: string; top: number } | undefined;
  step: (step: Step) => void;
}

/** A few questions, and the ways on from them. */
export function QuestionScreen({ data, visit, parts, isChange, begunAt, step }: Props) {
  const { sources, shared } = data;
  const { questionnaire } = sources;
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (!begunAt || !pressed.current) return;
    pressed.current.focus({ preventScroll: true });
    scrollBy(0, pressed.current.getBoundingClientRect().top - begunAt.top);
  }, [begunAt]);
  useEffect(() => {
    if (!pressed.current && heading.current) showScreen(heading.current);
  }, []);

  const asked = listAskedParts(questionnaire, visit.answers, parts);
  const places = parts.map(({ number }) => asked.findIndex((part) => part.number === number) + 1);
  const [first = 1] = places;
  const isLast = places.includes(asked.length);
  const helpFirst = !isChange && (isUrgentNow(questionnaire, visit.answers) || isLast);
  const positions = parts.flatMap(({ questions }) => questions);
  const readKind = (position: number) => questionnaire.questions[position]?.kind;
  const findFirstOfKind = (position: number) =>
    positions.find((other) => readKind(other) === readKind(position));
  const describe = (place: number) =>
    isChange
      ? shared.changeAnswers
      : fillIn(shared.stepOf, { n: String(place), total: String(asked.length) });
  return (
    <section className="question">
      {parts.map(({ number, questions }, index) => (
        <div key={number} className="part stack">
          <div className="part-head">
            {index === 0 ? (
              <h1 ref={heading} tabIndex={-1} className="eyebrow">
                {describe(first)}
              </h1>
            ) : (
              <p className="eyebrow">{describe(places[index] ?? first)}</p>
            )}
            {!isChange && (
              <StepButton look="textual" step={step} action={{ do: 'see-help' }}>
                {shared.seeHelp}
              </StepButton>
            )}
            {!isChange && <progress aria-hidden="true" max={asked.length} value={places[index]} />}
          </div>
          {questions.map((position) => (
            <QuestionField
              key={position}
              data={data}
              visit={visit}
              position={position}
              saysHow={findFirstOfKind(position) === position}
              begunAt={begunAt?.option}
              pressed={pressed}
              step={step}
            />
          ))}
        </div>
      ))}
      <p className="unseen" role="status">
        {visit.news && shared[visit.news]}
      </p>
      {!helpFirst && !isChange && <p className="meta">{shared.canStop}</p>}
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
        {first > 1 && !isChange && (
          <StepButton look="quiet" step={step} action={{ do: 'back' }}>
            {shared.back}
          </StepButton>
        )}
      </p>
      {parts[0]?.number === 0 && !isChange && <p className="meta">{shared.backLeaves}</p>}
    </section>
  );
}
