interface Props {
  /** The name of the button. */
  children: string;
}

/** The ways to 999 that need no voice, most direct first. */
const SILENT_WAYS = ['emergency-bsl', 'relay-999', 'emergency-sms'];

/** Beside 999: leads to the ways that need no voice, which stand further on in the same part. */
export function SilentWays({ children }: Props) {
  return (
    <button
      type="button"
      className="textual"
      onClick={({ currentTarget }) => {
        const part = currentTarget.closest('.outcome, .interruption');
        const way = part?.querySelector<HTMLElement>(
          SILENT_WAYS.map((id) => `[data-service="${id}"] a[href]`).join(),
        );
        way?.closest('details')?.setAttribute('open', '');
        way?.focus();
      }}
    >
      {children}
    </button>
  );
}

/** True if one of these services can be reached in an emergency without a voice. */
export function hasSilentWay(ids: readonly string[]): boolean {
  return ids.some((id) => SILENT_WAYS.includes(id));
}
