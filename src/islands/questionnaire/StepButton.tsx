import type { ReactNode } from 'react';

interface Props {
  /** `main` is filled, `quiet` outlined, `textual` looks like a link. */
  look: 'main' | 'quiet' | 'textual';
  label?: string | undefined;
  onPress: () => void;
  children: ReactNode;
}

const CLASSES = { main: 'button', quiet: 'button quiet', textual: 'textual' } as const;

/** A button that moves within the questions; `label` names it where its text alone does not. */
export function StepButton({ look, label, onPress, children }: Props) {
  return (
    <button type="button" className={CLASSES[look]} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
