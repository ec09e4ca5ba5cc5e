/**
 * What looks like a Latin letter in other alphabets, in pairs. From the letters of Cyrillic and Greek
 * that common fonts draw alike; not the whole of Unicode's list, which folds `m` to `rn`.
 */
const LOOK_ALIKES = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS'.matchAll(/../gu),
    ...'αaοoνvρpιiκkτtυuχxηnγyωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/../gu),
    ...'ıiȷjøoØOłlŁLđdĐDɑaɡgſsßs'.matchAll(/../gu),
  ].map(([pair]) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * A text as people see it, for everything that looks for words or numbers in one: search, names, the
 * check of wording and of numbers. What nobody sees is taken out (soft hyphens, joiners, marks of
 * direction), and what looks the same is the same: one kind of apostrophe, quotation mark, dash, space
 * and digit, letters of other alphabets within a Latin word, wide and drawn letters. One wrong mark
 * before the end of a short form is its apostrophe: `won"t`, `he;s`.
 *
 * @returns text of the same words in the same case; folding it again changes nothing
 */
export function foldText(text: string): string {
  // Nearly every text is plain already, and folding costs.
  if (/^[ -~\n]*$/.test(text) && !WRONG_APOSTROPHE.test(text)) return text;
  return (
    text
      // Unicode takes this mark for a space with an accent.
      .replace(/´/g, "'")
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
      .replace(/[\p{Z}\u2800]/gu, (space) => (/[\u2028\u2029]/.test(space) ? '\n' : ' '))
      .replace(/\p{Nd}/gu, foldDigit)
      .replace(/[’‘‛ʼʹʻꞌ`′]/g, "'")
      .replace(/[“”„‟«»″]/g, '"')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/[\p{L}\p{M}]+/gu, foldWord)
      .replace(new RegExp(WRONG_APOSTROPHE, 'gi'), "$1'")
  );
}

const WRONG_APOSTROPHE = /([A-Za-z])[`";:.,*^~](?=(?:t|s|re|ve|ll|d|m)(?![A-Za-z0-9]))/i;

/** Letters of other alphabets only count as Latin beside a Latin one, or where all of them look so. */
function foldWord(word: string): string {
  const letters = Array.from(word);
  const isOther = (letter: string) => !/[A-Za-z]/.test(letter);
  if (!letters.some(isOther)) return word;
  const canBeLatin = (letter: string) => !isOther(letter) || LOOK_ALIKES.has(letter);
  if (letters.every(isOther) && !letters.every(canBeLatin)) return word;
  return letters.map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** Digits of one script follow each other from nought to nine. */
function foldDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** Beyond this, a text is a story, of which the beginning and the end are read. */
const LONGEST_TEXT = 600;

/** The beginning and the end of a long text: what is most urgent often comes last. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const half = LONGEST_TEXT / 2;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/**
 * A text as search compares it: small letters without accents, apostrophes dropped (`can't` becomes
 * `cant`), everything else that is neither letter nor digit a single space. What people write onto an
 * age, a school year or a time is set apart (`14yo` becomes `14 yo`), and a letter that they draw out is
 * kept once.
 */
export function normalise(text: string): string {
  return foldText(text)
    .replaceAll("'", '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/([a-z])\1{2,}/g, '$1')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\b(\d+)(yo|yrs?|years?|f|m|mins?|am|pm)\b/g, '$1 $2')
    .replaceAll(/\b(y|yr|year|age|m|f)(\d{1,2})\b/g, '$1 $2')
    .trim();
}

/** The words of a normalised text. */
export function splitWords(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Long enough for a final e to be an ending: `care` and `car` stay apart. */
const E_FROM = 5;

/**
 * The stem of a word, lightly: endings of number and time go, so that `messages` and `messaging` meet.
 *
 * @param word in small letters, without apostrophes
 */
export function stem(word: string): string {
  return dropE(dropTense(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const bare = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (bare === undefined || !/[aeiouy]/.test(bare)) return word;
  return bare.length > 3 && /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}

function dropE(word: string): string {
  if (word.length >= E_FROM && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
