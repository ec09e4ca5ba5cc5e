import { type ReactNode, useEffect, useReducer, useRef, useState } from 'react';
import { findInterruption } from '../../domain/questionnaire/interruption.ts';
import {
  joinData,
  type QuestionnaireData,
  type QuestionnaireRest,
  type QuestionnaireStart,
} from '../../domain/questionnaire/questionnaire-data.ts';
import { beginVisit, type Step, takeStep, type Visit } from '../../domain/questionnaire/visit.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { readTicks } from './read-ticks.ts';
import { SummaryScreen } from './SummaryScreen.tsx';

interface Props {
  start: QuestionnaireStart;
  /** The whole sheet as the page was sent, shown until the reader begins. */
  children?: ReactNode;
}

type Action = Step | { do: 'begin'; visit: Visit };

/** The questions one at a time. Answers are held here alone, and forgotten when the page is left. */
export function Questionnaire({ start, children }: Props) {
  const { questionnaire } = start;
  const root = useRef<HTMLDivElement>(null);
  const [data, setData] = useState<QuestionnaireData>();
  const [visit, step] = useReducer(
    (current: Visit | undefined, action: Action) =>
      action.do === 'begin' ? action.visit : current && takeStep(questionnaire, current, action),
    undefined,
  );
  const [begunAt, setBegunAt] = useState<{ option: string; top: number }>();
  const [isLeft, setIsLeft] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const begin = async () => {
      const loaded = (await import(/* @vite-ignore */ start.rest)) as {
        default: QuestionnaireRest;
      };
      const sheet = root.current;
      if (!sheet) return;
      const option = sheet.closest<HTMLElement>('astro-island')?.dataset['begun'] ?? '';
      const ticks = readTicks(sheet);
      const [id, code = ''] = option.split('.');
      const found = questionnaire.questions.findIndex((question) => question.id === id);
      const index = Math.max(0, found);
      const sets = questionnaire.questions[found]?.options.find(
        (other) => other.code === code,
      )?.sets;
      const isTicked = id !== undefined && ticks[id]?.includes(code);
      const isInterrupting = isTicked && findInterruption(questionnaire, sets ?? []) !== undefined;
      const input = sheet.querySelector(`[data-option="${option}"]`);
      if (input) setBegunAt({ option, top: input.getBoundingClientRect().top });
      setData(joinData(start, loaded.default));
      step({
        do: 'begin',
        visit: { ...beginVisit(ticks, index), ...(isInterrupting && { interruptedAt: code }) },
      });
    };
    // Without the rest the sheet stays, and works; the next press tries again.
    begin().catch(() => {
      const tryAgain = () => {
        setTries(tries + 1);
      };
      root.current?.addEventListener('click', tryAgain, { once: true });
    });
  }, [start, questionnaire, tries]);

  useEffect(() => {
    const forget = () => {
      setIsLeft(true);
      step({ do: 'start-again' });
      // Once more, because React keeps what it showed before beside what it shows now.
      setTimeout(() => {
        step({ do: 'start-again' });
      });
    };
    addEventListener('leave', forget);
    return () => {
      removeEventListener('leave', forget);
    };
  }, []);

  if (isLeft) return null;
  if (!visit || !data) return <div ref={root}>{children}</div>;
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
