import { fillIn } from '../../domain/questionnaire/fill-in.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  data: QuestionnaireData;
  visit: Visit;
  step: (step: Step) => void;
}

/** All answers, each of which can be changed. */
export function SummaryScreen({ data, visit, step }: Props) {
  const { sources, shared } = data;
  const heading = useFocus<HTMLHeadingElement>('summary');
  return (
    <section className="stack summary">
      <p className="eyebrow">{data.heading}</p>
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
                <button
                  type="button"
                  className="textual"
                  aria-label={fillIn(shared.changeAnswer, { question: words?.text ?? '' })}
                  onClick={() => {
                    step({ do: 'change', question: index });
                  }}
                >
                  {shared.change}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            step({ do: 'see-help' });
          }}
        >
          {shared.seeHelp}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            step({ do: 'back' });
          }}
        >
          {shared.back}
        </button>
      </p>
    </section>
  );
}
