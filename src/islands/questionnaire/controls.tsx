/** What several screens share: links, buttons, and where the focus goes. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { ChannelSummary } from '../../domain/questionnaire/contact-summary.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import type { Step, Visit } from '../../domain/questionnaire/visit.ts';
import { CALL_HREF, splitCalls } from '../../domain/text/sentences.ts';

/** What every screen is given. */
export interface ScreenProps {
  data: QuestionnaireData;
  visit: Visit;
  step: (step: Step) => void;
}

interface StepButtonProps {
  /** `main` is filled, `quiet` outlined, `textual` looks like a link. */
  look: 'main' | 'quiet' | 'textual';
  label?: string | undefined;
  step: (step: Step) => void;
  action: Step;
  children: ReactNode;
}

const CLASSES = { main: 'button', quiet: 'button quiet', textual: 'textual' } as const;

/** A button that takes a step; `label` names it where its text does not say enough. */
export function StepButton({ look, label, step, action, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={CLASSES[look]}
      aria-label={label}
      onClick={() => {
        step(action);
      }}
    >
      {children}
    </button>
  );
}

/** The way straight to help. */
export function offerHelp(
  { seeHelp }: ScreenProps['data']['shared'],
  step: ScreenProps['step'],
  look: 'main' | 'textual' = 'main',
) {
  return (
    <StepButton look={look} step={step} action={{ do: 'see-help' }}>
      {seeHelp}
    </StepButton>
  );
}

/** A channel: a link where it can be pressed, else its words. */
export function linkChannel(channel: ChannelSummary, className?: string) {
  const { href, text } = channel;
  if (!href) return <b className={className}>{text}</b>;
  return (
    <a
      className={className}
      href={href}
      rel={/^http/.test(href) ? 'nofollow noreferrer' : undefined}
    >
      {text}
    </a>
  );
}

/** Beside 999: leads to its channels that need no voice, which are further on in the same section. */
export function linkSilentChannels(name: string) {
  return (
    <button
      type="button"
      className="textual"
      onClick={({ currentTarget }) => {
        const channel = currentTarget
          .closest('.outcome, .interruption')
          ?.querySelector<HTMLElement>('[data-service=emergency-bsl] a');
        channel?.closest('details')?.setAttribute('open', '');
        channel?.focus();
      }}
    >
      {name}
    </button>
  );
}

/** Words in which each "call 999" can be pressed. */
export function writeSentence(text: string) {
  return splitCalls(text).map((piece, index) =>
    piece.isCall ? (
      <a key={index} href={CALL_HREF}>
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );
}

/** A paragraph for each sentence. */
export function writeSentences(texts: readonly string[]) {
  return texts.map((text) => <p key={text}>{writeSentence(text)}</p>);
}

/**
 * Moves the focus to the heading of a screen when it appears, and its section to the top of the
 * window, so that as much as possible of what follows can be seen.
 */
export function useScreenFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) showScreen(heading.current);
  }, []);
  return heading;
}

/** The same for a heading that does not always take the focus. */
export function showScreen(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.closest('section')?.scrollIntoView({ block: 'start' });
}
