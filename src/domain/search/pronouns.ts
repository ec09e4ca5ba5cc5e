/** The words of a text, for looking them up. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const I = setOf('i im ive ill id iam');
export const ME = setOf('me my mine myself us our we');
export const THEY = setOf('he she they hes shes theyre hed shed hell theyve who');
export const THEM = setOf('her him them his hers their theirs');
