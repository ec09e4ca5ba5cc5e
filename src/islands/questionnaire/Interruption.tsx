import { useEffect, useRef, useState } from 'react';
import type { Logic } from '../../domain/questionnaire/logic.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import { CALL } from '../../domain/questionnaire/outcome.ts';
import type { Step } from '../../domain/questionnaire/visit.ts';
import { showScreen } from './show-screen.ts';
import { WayLink } from './WayLink.tsx';
import { Sentence } from './Sentence.tsx';
import { SilentWays } from './SilentWays.tsx';
import { StepButton } from './StepButton.tsx';

interface Props {
  data: QuestionnaireData;
  interruption: Logic['interruptions'][number];
  /** The option that it stands under, to which the focus returns. */
  option: string;
  /** False where it is announced and the focus stays on the option. */
  takesFocus: boolean;
  step: (step: Step) => void;
}

/** Help that shows at once at a serious answer. It covers nothing and can be carried on from. */
export function Interruption({ data, interruption, option, takesFocus, step }: Props) {
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
      {words.text.map((sentence) => (
        <p key={sentence}>
          <Sentence text={sentence} />
        </p>
      ))}
      {contacts.map(({ id, name, main }) => (
        <p key={id} data-service={id} className="urgent-way">
          <span>{id === CALL ? shared.emergencyCall : `${name}: `}</span>{' '}
          {main && <WayLink way={main} />} {id === CALL && <SilentWays name={shared.cannotSpeak} />}
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
