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
