import { Fragment, type RefObject, useEffect, useId, useRef, useState } from 'react';
import {
  findInterruption,
  findOptionUrgency,
  type Logic,
} from '../../domain/questionnaire/logic.ts';
import { CALL } from '../../domain/questionnaire/outcome.ts';
import type { Step } from '../../domain/questionnaire/visit.ts';
import {
  ChannelLink,
  type ScreenProps,
  Sentence,
  Sentences,
  showScreen,
  SilentChannels,
  StepButton,
} from './controls.tsx';

interface Props extends ScreenProps {
  /** Which of the questions it is. */
  position: number;
  /** Says how to answer, which the first question of each kind does. */
  saysHow: boolean;
  /** The option that was pressed on the sheet, whose input `pressed` holds. */
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
  const { chooseOne, tickAny, someAnswers, flag } = data.shared;
  const how = question.kind === 'one' ? chooseOne : tickAny;
  return (
    <fieldset aria-describedby={`${name}why`}>
      <legend>
        <h2>{words.text}</h2>
      </legend>
      <p id={`${name}why`} className="meta">
        {[words.why, saysHow && how, position === 0 && someAnswers].filter(Boolean).join(' ')}
      </p>
      <div className="options">
        {question.options.map(({ code, sets }) => {
          const found = findInterruption(questionnaire, sets);
          const option = `${question.id}.${code}`;
          return (
            <Fragment key={code}>
              <Option
                option={option}
                text={words.options[code]}
                // Several ticks of the sheet are all kept until the reader chooses again.
                group={question.kind === 'one' && codes.length < 2 ? name : undefined}
                isChosen={codes.includes(code)}
                pressed={begunAt === option ? pressed : undefined}
                choose={() => {
                  step({ do: 'choose', question: position, code, isInterrupting: Boolean(found) });
                }}
                setIsByArrow={setIsByArrow}
              />
              {found && visit.interruptedAt === option ? (
                <Interruption
                  data={data}
                  interruption={found}
                  option={option}
                  takesFocus={!isByArrow}
                  step={step}
                />
              ) : (
                codes.includes(code) &&
                findOptionUrgency(questionnaire, sets) !== 'none' && (
                  <p className="flag">
                    <Sentence text={flag} />
                  </p>
                )
              )}
            </Fragment>
          );
        })}
      </div>
    </fieldset>
  );
}

interface OptionProps {
  /** `QUESTION.CODE` */
  option: string;
  text: string | undefined;
  /** What its radio button has in common with the others; none for a checkbox. */
  group: string | undefined;
  isChosen: boolean;
  pressed: RefObject<HTMLInputElement> | undefined;
  choose: () => void;
  setIsByArrow: (isByArrow: boolean) => void;
}

function Option({ option, text, group, isChosen, pressed, choose, setIsByArrow }: OptionProps) {
  return (
    <label className="option">
      <input
        ref={pressed}
        type={group ? 'radio' : 'checkbox'}
        name={group}
        autoComplete="off"
        data-option={option}
        checked={isChosen}
        onKeyDown={({ key }) => {
          setIsByArrow(key.startsWith('Arrow'));
        }}
        onKeyUp={(event) => {
          setIsByArrow(false);
          if (event.key !== ' ' || !group || !isChosen) return;
          // Some browsers make a click of it and others do not.
          event.preventDefault();
          choose();
        }}
        onClick={() => {
          // A radio button reports no change if a press finds it chosen already.
          if (group && isChosen) choose();
        }}
        onChange={choose}
      />
      <span>{text}</span>
    </label>
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
      <Sentences texts={words.text} />
      {contacts.map(({ id, name, main }) => (
        <p key={id} data-service={id} className="urgent-way">
          <span>{id === CALL ? shared.emergencyCall : `${name}: `}</span>{' '}
          {main && <ChannelLink channel={main} />}{' '}
          {id === CALL && <SilentChannels name={shared.cannotSpeak} />}
        </p>
      ))}
      <p className="meta">{call?.main?.trace}</p>
      <p className="meta">{call?.main?.note && <Sentence text={call.main.note} />}</p>
      <p className="buttons">
        <StepButton look="main" step={step} action={{ do: 'see-help' }}>
          {shared.seeHelp}
        </StepButton>
        <StepButton look="quiet" step={carryOn} action={{ do: 'carry-on' }}>
          {shared.carryOn}
        </StepButton>
      </p>
    </section>
  );
}
