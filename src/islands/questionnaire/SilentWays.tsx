/** Beside 999: leads to its ways that need no voice, which stand further on in the same section. */
export function SilentWays({ name }: { name: string }) {
  return (
    <button
      type="button"
      className="textual"
      onClick={({ currentTarget }) => {
        const way = currentTarget
          .closest('.outcome, .interruption')
          ?.querySelector<HTMLElement>('[data-service=emergency-bsl] a');
        way?.closest('details')?.setAttribute('open', '');
        way?.focus();
      }}
    >
      {name}
    </button>
  );
}
