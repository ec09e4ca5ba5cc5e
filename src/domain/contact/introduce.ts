/** The words that lead to a contact, ready for its name to follow: `Day and night:`. */
export function introduce(why: string): string {
  return /[.:?!]$/.test(why) ? why : `${why}:`;
}
