import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isUrgentNow, listAskedParts, type Part } from '../../domain/questionnaire/visit.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import { type ScreenProps, showScreen, StepButton } from './controls.tsx';
import { QuestionField } from './QuestionField.tsx';

interface Props extends ScreenProps {
  /** The parts that are on this screen. */
  parts: readonly Part[];
  /** One question again, from the list of answers. */
  isChange: boolean;
  /** The option that was pressed on the sheet, and where it was in the window. */
  begunAt: { option: string; top: number } | undefined;
}

/** A few questions, and the ways on from them. */
export function QuestionScreen(props: Props) {
  const { data, visit, parts, isChange, begunAt, step } = props;
  const { shared } = data;
  const { questions } = data.sources.questionnaire;
  const { heading, pressed } = useBeginning(begunAt);
  const asked = listAskedParts(data.sources.questionnaire, visit.answers, parts);
  const places = parts.map(({ number }) => asked.findIndex((part) => part.number === number) + 1);
  const positions = parts.flatMap((part) => part.questions);
  const findFirstOfKind = (position: number) =>
    positions.find((other) => questions[other]?.kind === questions[position]?.kind);
  return (
    <section className="question">
      {parts.map((part, index) => (
        <div key={part.number} className="part stack">
          <PartHead
            {...props}
            place={places[index] ?? 1}
            total={asked.length}
            heading={index === 0 ? heading : undefined}
          />
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
      <WaysOn {...props} isFirst={(places[0] ?? 1) <= 1} isLast={places.includes(asked.length)} />
      {parts[0]?.number === 0 && !isChange && <p className="meta">{shared.backLeaves}</p>}
    </section>
  );
}

/**
 * The focus of a screen that appears: on its heading, or, right after the sheet, on the option that was
 * pressed, at the same height of the window.
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

interface PartHeadProps extends Props {
  /** Which of the asked parts it is, and how many there are. */
  place: number;
  total: number;
  /** The heading of the whole screen, in its first part. */
  heading: RefObject<HTMLHeadingElement> | undefined;
}

/** How far somebody is, and the way straight to help. */
function PartHead({ data: { shared }, isChange, step, place, total, heading }: PartHeadProps) {
  const text = isChange
    ? shared.changeAnswers
    : fillIn(shared.stepOf, { n: String(place), total: String(total) });
  return (
    <div className="part-head">
      {heading ? (
        <h1 ref={heading} tabIndex={-1} className="eyebrow">
          {text}
        </h1>
      ) : (
        <p className="eyebrow">{text}</p>
      )}
      {!isChange && (
        <>
          <StepButton look="textual" step={step} action={{ do: 'see-help' }}>
            {shared.seeHelp}
          </StepButton>
          <progress aria-hidden="true" max={total} value={place} />
        </>
      )}
    </div>
  );
}

interface WaysOnProps extends Props {
  isFirst: boolean;
  isLast: boolean;
}

/** Where somebody can go from a screen: help comes first after an urgent answer, and at the end. */
function WaysOn({ data, visit, isChange, step, isFirst, isLast }: WaysOnProps) {
  const { sources, shared } = data;
  const helpFirst = !isChange && (isUrgentNow(sources.questionnaire, visit.answers) || isLast);
  return (
    <>
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
        {!isFirst && !isChange && (
          <StepButton look="quiet" step={step} action={{ do: 'back' }}>
            {shared.back}
          </StepButton>
        )}
      </p>
    </>
  );
}
