/** What replaces a real number; Ofcom reserves this range for drama. */
export const CHANGED = { number: '+442079460123', shown: '020 7946 0123' };

/** Finds what is left of the number that {@link changeNumber} replaces. */
export const UNCHANGED = /0808 16 89 111|8081689111/;

/** Victim Support's record, or any text, after somebody edited its number there. */
export function changeNumber(text: string): string {
  return text
    .replaceAll('+448081689111', CHANGED.number)
    .replaceAll('0808 16 89 111', CHANGED.shown);
}
