import { useReducer, useState } from 'react';
import { findSent, mountBeside, useInPlaceOf } from '../live-part.tsx';
import {
  type Answers,
  beginVisit,
  type Step,
  takeStep,
  type Visit,
} from '../../domain/questionnaire/visit.ts';
import { findInterruption, type Logic } from '../../domain/questionnaire/logic.ts';
import {
  joinData,
  type QuestionnaireData,
  type QuestionnaireRest,
  type QuestionnaireStart,
} from '../../domain/questionnaire/questionnaire-data.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SummaryScreen } from './SummaryScreen.tsx';

/** Asks the questions a few at a time, from the option that was pressed last on the printable one. */
export function mount(part: HTMLElement, rest: QuestionnaireRest, onFail: () => void): void {
  const printable = findSent(part, '[data-sent]');
  const start = JSON.parse(findSent(part, '[data-start]').textContent) as QuestionnaireStart;
  const data = joinData(start, rest);
  // Screens that come later must not be the first to find that something is missing.
  const isWhole = data.shared.next && rest.logic.notes.length > 0 && rest.contacts.length > 0;
  if (!isWhole) throw new Error('no whole data');
  const beginning = findBeginning(
    printable,
    part.dataset['begun'] ?? '',
    data.sources.questionnaire,
  );
  mountBeside(
    part,
    <Questionnaire data={data} printable={printable} beginning={beginning} />,
    onFail,
  );
}

interface Props {
  data: QuestionnaireData;
  /** The whole questionnaire as the page was sent, out of it while the questions show. */
  printable: HTMLElement;
  beginning: Beginning;
}

/** The questions, a few at a time. Answers are held only here, and forgotten when the page is left. */
function Questionnaire({ data, printable, beginning }: Props) {
  const { questionnaire } = data.sources;
  const [visit, step] = useReducer(
    (current: Visit, action: Step) => takeStep(questionnaire, current, action),
    beginning.visit,
  );
  const [begunAt, setBegunAt] = useState(beginning.at);
  useInPlaceOf(printable);

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

/** Where the questions begin. */
interface Beginning {
  visit: Visit;
  /** The option that was pressed on the printable questionnaire, and where it was in the window. */
  at?: { option: string; top: number };
}

/**
 * Works out where to begin: at the question whose option was pressed last, with all that was ticked on
 * the printable questionnaire before the script arrived.
 *
 * @param option `QUESTION.CODE`, or empty if no option was pressed
 */
function findBeginning(printable: Element, option: string, questionnaire: Logic): Beginning {
  const ticks = readTicks(printable);
  const [id = '', code = ''] = option.split('.');
  const found = questionnaire.questions.findIndex((question) => question.id === id);
  const sets = questionnaire.questions[found]?.options.find((other) => other.code === code)?.sets;
  const isInterrupting =
    ticks[id]?.includes(code) && findInterruption(questionnaire, sets ?? []) !== undefined;
  const input = printable.querySelector(`[data-option="${CSS.escape(option)}"]`);
  return {
    visit: {
      ...beginVisit(questionnaire, ticks, Math.max(0, found)),
      ...(isInterrupting && { interruptedAt: option }),
    },
    ...(input && { at: { option, top: input.getBoundingClientRect().top } }),
  };
}

function readTicks(printable: Element): Answers {
  const ticked = [...printable.querySelectorAll<HTMLInputElement>('input[data-option]:checked')];
  return ticked.reduce<Record<string, string[]>>((answers, { dataset }) => {
    const [question, code] = (dataset['option'] ?? '').split('.');
    if (!question || !code) return answers;
    return { ...answers, [question]: [...(answers[question] ?? []), code] };
  }, {});
}
