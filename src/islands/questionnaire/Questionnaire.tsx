import { useReducer, useState } from 'react';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import { type Step, takeStep, type Visit } from '../../domain/questionnaire/visit.ts';
import { useInPlaceOf } from '../mount-beside.tsx';
import type { Beginning } from './find-beginning.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SummaryScreen } from './SummaryScreen.tsx';

interface Props {
  data: QuestionnaireData;
  /** The whole sheet as the page was sent, out of it while the questions show. */
  sheet: HTMLElement;
  beginning: Beginning;
}

/** The questions, a few at a time. Answers are held here only, and forgotten when the page is left. */
export function Questionnaire({ data, sheet, beginning }: Props) {
  const { questionnaire } = data.sources;
  const [visit, step] = useReducer(
    (current: Visit, action: Step) => takeStep(questionnaire, current, action),
    beginning.visit,
  );
  const [begunAt, setBegunAt] = useState(beginning.at);
  useInPlaceOf(sheet);

  const { screen } = visit;
  if (screen.at === 'summary') return <SummaryScreen data={data} visit={visit} step={step} />;
  if (screen.at === 'outcome') return <OutcomeScreen data={data} visit={visit} step={step} />;
  const isChange = screen.at === 'change';
  const parts = isChange ? [{ number: 0, questions: [screen.question] }] : screen.parts;
  return (
    <QuestionScreen
      key={`${screen.at} ${parts[0]?.number}`}
      data={data}
      visit={visit}
      parts={parts}
      isChange={isChange}
      begunAt={begunAt}
      step={(action) => {
        setBegunAt(undefined);
        step(action);
      }}
    />
  );
}
