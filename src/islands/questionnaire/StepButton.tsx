import type { ReactNode } from 'react';
import type { Step } from '../../domain/questionnaire/visit.ts';

interface Props {
  /** `main` is filled, `quiet` outlined, `textual` looks like a link. */
  look: 'main' | 'quiet' | 'textual';
  label?: string | undefined;
  step: (step: Step) => void;
  action: Step;
  children: ReactNode;
}

const CLASSES = { main: 'button', quiet: 'button quiet', textual: 'textual' } as const;

/** A button that takes a step; `label` names it where its text alone does not. */
export function StepButton({ look, label, step, action, children }: Props) {
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
