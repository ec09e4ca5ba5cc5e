import { useEffect, useLayoutEffect, useRef } from 'react';
import { isUrgentNow, listAskedParts, type Part } from '../../domain/questionnaire/visit.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import { offerHelp, type ScreenProps, showScreen, StepButton } from './controls.tsx';
import { QuestionField } from './QuestionField.tsx';

interface Props extends ScreenProps {
  /** The parts that are on this screen. */
  parts: readonly Part[];
  /** One question again, from the list of answers. */
  isChange: boolean;
  /** The option that was pressed on the printable questionnaire, and where it was in the window. */
  begunAt: { option: string; top: number } | undefined;
}

/** A few questions, and the ways on from them. */
export function QuestionScreen(props: Props) {
  const { data, visit, parts, isChange, begunAt, step } = props;
  const { shared, sources } = data;
  const { questions } = sources.questionnaire;
  const { heading, pressed } = useBeginning(begunAt);
  const asked = listAskedParts(sources.questionnaire, visit.answers, parts);
  const places = parts.map(({ number }) => asked.findIndex((part) => part.number === number) + 1);
  const positions = parts.flatMap((part) => part.questions);
  const findFirstOfKind = (position: number) =>
    positions.find((other) => questions[other]?.kind === questions[position]?.kind);
  return (
    <section className="question">
      {parts.map((part, index) => (
        <div key={part.number} className="part stack">
          <div className="part-head">
            {index === 0 ? (
              <h1 ref={heading} tabIndex={-1} className="eyebrow">
                {describePlace(props, places[index] ?? 1, asked.length)}
              </h1>
            ) : (
              <p className="eyebrow">{describePlace(props, places[index] ?? 1, asked.length)}</p>
            )}
            {!isChange && offerHelp(shared, step, 'textual')}
            {!isChange && <progress aria-hidden="true" max={asked.length} value={places[index]} />}
          </div>
          {part.questions.map((position) => (
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
      {offerWaysOn(props, (places[0] ?? 1) <= 1, places.includes(asked.length))}
      {parts[0]?.number === 0 && !isChange && <p className="meta">{shared.backLeaves}</p>}
    </section>
  );
}

/**
 * The focus of a screen that appears: on its heading, or, right after the printable questionnaire, on
 * the option that was pressed, at the same height of the window.
 */
function useBeginning(begunAt: Props['begunAt']) {
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
  return { heading, pressed };
}

/** How far somebody is: `Part 1 of 3`. */
function describePlace({ data: { shared }, isChange }: Props, place: number, total: number) {
  return isChange
    ? shared.changeAnswers
    : fillIn(shared.stepOf, { n: String(place), total: String(total) });
}

/** Where somebody can go from a screen: help comes first after an urgent answer, and at the end. */
function offerWaysOn(props: Props, isFirst: boolean, isLast: boolean) {
  const { data, visit, isChange, step } = props;
  const { sources, shared } = data;
  const helpFirst = !isChange && (isUrgentNow(sources.questionnaire, visit.answers) || isLast);
  return (
    <>
      {!helpFirst && !isChange && <p className="meta">{shared.canStop}</p>}
      <p className="buttons">
        {helpFirst && offerHelp(shared, step)}
        {!(helpFirst && isLast) && (
          <StepButton look={helpFirst ? 'quiet' : 'main'} step={step} action={{ do: 'next' }}>
            {isChange ? shared.backToSummary : shared.next}
          </StepButton>
        )}
        {!isFirst && !isChange && (
          <StepButton look="quiet" step={step} action={{ do: 'back' }}>
            {shared.back}
          </StepButton>
        )}
      </p>
    </>
  );
}
