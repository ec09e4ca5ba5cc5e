/** Words on which the sense of a sentence turns: it may be put another way, but not turned round. */

const NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|half|twice|\\d+';
const TIMES =
  'minutes?|hours?|days?|nights?|weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|january|february|march|april|june|july|august|september|october|november|december';
const TURNS =
  "yes|no|not|never|nobody|none|cannot|\\w+n[’']t|only|always|unless|except|without|first|may|must|free|before|after|under|over|below|above|least|most";
const GIST = new RegExp(`\\b(?:${TURNS}|${NUMBERS}|${TIMES})\\b`, 'gi');

/** Whom words name: who a service is for turns on these too. */
const WHOM =
  /\b(?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|young|teenagers?|adults?|older|elderly|lgbt|deaf|disabled|partners?|ex|famil(?:y|ies)|relatives?|friends?|professionals?|students?|parents?)\b/gi;

/** The words on which the sense of a sentence turns, in order. */
export function readGist(text: string): string {
  return list(text, GIST).join(' ');
}

/** What sentences say of whom a service takes, in whichever order: "adults children not". */
export function readWhom(sentences: readonly string[]): string {
  const found = sentences.flatMap((text) => [...list(text, GIST), ...list(text, WHOM)]);
  return [...new Set(found)].toSorted().join(' ');
}

/** Each once as it is, in the plural and in the singular the same. */
function list(text: string, words: RegExp): string[] {
  return [...text.matchAll(words)].map(([word]) => word.toLowerCase().replace(/(?<=\w\w)s$/, ''));
}
