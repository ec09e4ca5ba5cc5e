import { fillIn } from '../../domain/text/sentences.ts';
import { offerHelp, type ScreenProps, StepButton, useScreenFocus } from './controls.tsx';

/** All answers, each of which can be changed. */
export function SummaryScreen({ data: { sources, shared }, visit, step }: ScreenProps) {
  const heading = useScreenFocus();
  return (
    <section className="stack summary">
      <h1 ref={heading} tabIndex={-1}>
        {shared.summary}
      </h1>
      <p className="lead">{shared.summaryLead}</p>
      <dl className="answers">
        {sources.questionnaire.questions.map(({ id, options }, index) => {
          const words = sources.words.questions[id];
          const codes = visit.answers[id] ?? [];
          const chosen = options.filter(({ code }) => codes.includes(code));
          return (
            <div key={id}>
              <dt>{words?.text}</dt>
              <dd>
                {chosen.length === 0
                  ? shared.notAnswered
                  : chosen.map(({ code }) => <span key={code}>{words?.options[code]}</span>)}
              </dd>
              <dd>
                <StepButton
                  look="textual"
                  label={fillIn(shared.changeAnswer, { question: words?.text ?? '' })}
                  step={step}
                  action={{ do: 'change', question: index }}
                >
                  {shared.change}
                </StepButton>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="buttons">{offerHelp(shared, step)}</p>
    </section>
  );
}
