import { type ReactNode, useEffect, useReducer, useRef, useState } from 'react';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import { findInterruption } from '../../domain/questionnaire/interruption.ts';
import { beginVisit, type Step, takeStep, type Visit } from '../../domain/questionnaire/visit.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { readTicks } from './read-ticks.ts';
import { SummaryScreen } from './SummaryScreen.tsx';

interface Props {
  data: QuestionnaireData;
  /** The whole sheet as the page was sent, shown until the reader begins. */
  children?: ReactNode;
}

type Action = Step | { do: 'begin'; visit: Visit };

/** The questions one at a time. Answers are held here alone, and forgotten when the page is left. */
export function Questionnaire({ data, children }: Props) {
  const { questionnaire } = data.sources;
  const root = useRef<HTMLDivElement>(null);
  const [visit, step] = useReducer(
    (current: Visit | undefined, action: Action) =>
      action.do === 'begin' ? action.visit : current && takeStep(questionnaire, current, action),
    undefined,
  );
  const [begunAt, setBegunAt] = useState<{ option: string; top: number }>();
  const [isLeft, setIsLeft] = useState(false);

  useEffect(() => {
    const island = root.current?.closest<HTMLElement>('astro-island');
    const option = island?.dataset['begun'] ?? '';
    const ticks = root.current ? readTicks(root.current) : {};
    const [id, code] = option.split('.');
    const index = Math.max(
      0,
      questionnaire.questions.findIndex((question) => question.id === id),
    );
    const sets =
      questionnaire.questions[index]?.options.find((other) => other.code === code)?.sets ?? [];
    const isTicked = id !== undefined && code !== undefined && ticks[id]?.includes(code);
    const isInterrupting = isTicked && findInterruption(questionnaire, sets) !== undefined;
    const input = root.current?.querySelector(`[data-option="${option}"]`);
    if (option && input) setBegunAt({ option, top: input.getBoundingClientRect().top });
    step({
      do: 'begin',
      visit: { ...beginVisit(ticks, index), ...(isInterrupting && { interruptedAt: code }) },
    });
  }, [questionnaire]);

  useEffect(() => {
    const forget = () => {
      setIsLeft(true);
      step({ do: 'start-again' });
    };
    addEventListener('leave', forget);
    return () => {
      removeEventListener('leave', forget);
    };
  }, []);

  if (isLeft) return null;
  if (!visit) return <div ref={root}>{children}</div>;
  const { screen } = visit;
  if (screen.at === 'summary') return <SummaryScreen data={data} visit={visit} step={step} />;
  if (screen.at === 'outcome') return <OutcomeScreen data={data} visit={visit} step={step} />;
  return (
    <QuestionScreen
      key={screen.index}
      data={data}
      visit={visit}
      index={screen.index}
      isChange={screen.isChange}
      begunAt={begunAt}
      step={(action) => {
        setBegunAt(undefined);
        step(action);
      }}
    />
  );
}
