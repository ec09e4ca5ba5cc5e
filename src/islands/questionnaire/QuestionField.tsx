import {
  Fragment,
  type InputHTMLAttributes,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import {
  findInterruption,
  findOptionUrgency,
  type Logic,
} from '../../domain/questionnaire/logic.ts';
import { CALL } from '../../domain/questionnaire/outcome.ts';
import type { Step } from '../../domain/questionnaire/visit.ts';
import {
  linkChannel,
  type ScreenProps,
  writeSentence,
  writeSentences,
  showScreen,
  linkSilentChannels,
  offerHelp,
  StepButton,
} from './controls.tsx';

interface Props extends ScreenProps {
  /** Which of the questions it is. */
  position: number;
  /** Says how to answer, which the first question of each kind does. */
  saysHow: boolean;
  /** The option that was pressed on the printable questionnaire, whose input `pressed` holds. */
  begunAt: string | undefined;
  pressed: RefObject<HTMLInputElement>;
}

/** One question with its answers, and what shows at once at a serious one. */
export function QuestionField({ data, visit, position, saysHow, begunAt, pressed, step }: Props) {
  const { questionnaire, words: allWords } = data.sources;
  const name = useId();
  // Arrow keys choose as they pass: the focus stays with the reader who is on the way to another.
  const [isByArrow, setIsByArrow] = useState(false);
  const question = questionnaire.questions[position];
  const words = question && allWords.questions[question.id];
  if (!question || !words) return null;
  const codes = visit.answers[question.id] ?? [];
  // Several ticks of the printable questionnaire are all kept until the reader chooses again.
  const group = question.kind === 'one' && codes.length < 2 ? name : undefined;
  const how = saysHow && data.shared[question.kind === 'one' ? 'chooseOne' : 'tickAny'];
  return (
    <fieldset aria-describedby={`${name}why`}>
      <legend>
        <h2>{words.text}</h2>
      </legend>
      <p id={`${name}why`} className="meta">
        {[words.why, how, position === 0 && data.shared.someAnswers].filter(Boolean).join(' ')}
      </p>
      <div className="options">
        {question.options.map(({ code, sets }) => {
          const found = findInterruption(questionnaire, sets);
          const option = `${question.id}.${code}`;
          const isChosen = codes.includes(code);
          const choose = () => {
            step({ do: 'choose', question: position, code, isInterrupting: Boolean(found) });
          };
          return (
            <Fragment key={code}>
              <label className="option">
                <input
                  ref={begunAt === option ? pressed : undefined}
                  type={group ? 'radio' : 'checkbox'}
                  name={group}
                  autoComplete="off"
                  data-option={option}
                  checked={isChosen}
                  {...followPresses(choose, group && isChosen, setIsByArrow)}
                />
                <span>{words.options[code]}</span>
              </label>
              {found && visit.interruptedAt === option ? (
                <Interruption
                  data={data}
                  interruption={found}
                  option={option}
                  takesFocus={!isByArrow}
                  step={step}
                />
              ) : (
                isChosen && writeFlag(data, sets)
              )}
            </Fragment>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What an option does when it is pressed, by any device; `isAgain` for a radio button that is chosen. */
function followPresses(
  choose: () => void,
  isAgain: unknown,
  setIsByArrow: (isByArrow: boolean) => void,
): InputHTMLAttributes<HTMLInputElement> {
  return {
    onKeyDown: ({ key }) => {
      setIsByArrow(key.startsWith('Arrow'));
    },
    onKeyUp: (event) => {
      setIsByArrow(false);
      if (event.key !== ' ' || !isAgain) return;
      // Some browsers make a click of it and others do not.
      event.preventDefault();
      choose();
    },
    onClick: () => {
      // A radio button reports no change if a press finds it chosen already.
      if (isAgain) choose();
    },
    onChange: choose,
  };
}

/** What is said at an answer that is urgent, but interrupts nothing. */
function writeFlag({ sources, shared }: Props['data'], sets: readonly string[]) {
  return (
    findOptionUrgency(sources.questionnaire, sets) !== 'none' && (
      <p className="flag">{writeSentence(shared.flag)}</p>
    )
  );
}

interface InterruptionProps extends Omit<ScreenProps, 'visit'> {
  interruption: Logic['interruptions'][number];
  /** The option that it is under, to which the focus returns. */
  option: string;
  /** False if it is announced and the focus stays on the option. */
  takesFocus: boolean;
}

/** Help that shows at once at a serious answer. It covers nothing, and the questions can go on. */
function Interruption({ data, interruption, option, takesFocus, step }: InterruptionProps) {
  const { sources, shared } = data;
  const panel = useRef<HTMLElement>(null);
  const [isEntered] = useState(takesFocus);
  useEffect(() => {
    if (isEntered && panel.current) showScreen(panel.current);
  }, [isEntered]);
  const words = sources.words.interruptions[interruption.id];
  const contacts = [CALL, ...interruption.contacts].flatMap(
    (id) => sources.contacts.find((contact) => contact.id === id) ?? [],
  );
  const call = contacts.find(({ id }) => id === CALL);
  if (!words) return null;
  const carryOn = (action: Step) => {
    document.querySelector<HTMLElement>(`[data-option="${option}"]`)?.focus();
    step(action);
  };
  return (
    <section
      ref={panel}
      className="interruption stack"
      tabIndex={-1}
      aria-label={words.heading}
      role={isEntered ? undefined : 'alert'}
    >
      <h3>{words.heading}</h3>
      {writeSentences(words.text)}
      {contacts.map(({ id, name, main }) => (
        <p key={id} data-service={id} className="urgent-channel">
          <span>{id === CALL ? shared.emergencyCall : `${name}: `}</span>{' '}
          {main && linkChannel(main)} {id === CALL && linkSilentChannels(shared.cannotSpeak)}
        </p>
      ))}
      <p className="meta">{call?.main?.trace}</p>
      <p className="meta">{call?.main?.note && writeSentence(call.main.note)}</p>
      <p className="buttons">
        {offerHelp(shared, step)}
        <StepButton look="quiet" step={carryOn} action={{ do: 'carry-on' }}>
          {shared.carryOn}
        </StepButton>
      </p>
    </section>
  );
}
