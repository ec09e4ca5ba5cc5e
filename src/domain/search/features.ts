import { normalise, shorten, splitWords, stem } from '../text/plain-text.ts';

/** How many bits a feature's hash has; two features with one hash are one. */
export const HASH_BITS = 18;

/** A text as the reader sees it: hashes of its features, and how much each counts. */
export interface Features {
  hashes: number[];
  weights: number[];
}

/** How much the features of a kind count together. */
const WEIGHTS = {
  word: 1,
  run: 0.8,
  skip: 0.5,
  letters: 0.4,
  classes: 0.8,
  doer: 0.8,
  target: 0.8,
  length: 0.2,
  cast: 0.8,
  mixed: 0.8,
};
type Kind = keyof typeof WEIGHTS;
const KINDS = Object.keys(WEIGHTS) as Kind[];

/** Classes of words that tell who does what to whom, by stems. */
const CLASSES: Readonly<Record<string, string>> = {
  I: 'i im ive ill id iam',
  me: 'me us myself',
  my: 'my mine our',
  he: 'he she they hes shes theyre hed shed hell theyve who someon somebodi',
  him: 'him them',
  her: 'her his their hi',
  not: 'not no dont doesnt didnt cant wont never isnt wasnt wouldnt couldnt stop nobodi noth',
  want: 'want need wish miss love wanna hope tri',
  kin: 'son brother bro dad father nephew uncl lad husband boyfriend bf daughter sister mum mam mother niece aunt wife girlfriend gf mate friend besti flatmate housemate cousin partner kid child teenager famili nan gran grandad',
  person:
    'ex exwife exhusband man men guy bloke woman women lady ladi neighbour colleague colleagu boss manager customer client patient student teacher stranger girl boy people person crush doctor nurse therapist fan stalker landlord tenant coworker',
  act: 'follow stalk harass watch spy pester bother hound bombard track hack threaten intimidat chas obsess check monitor scar frighten troll hit hurt kill control',
  contact:
    'messag text txt dm phone phon call ring rang email contact writ wrot send sent driv drove sit sat stand stood walk park wait hang turn show go went look read search googl visit post knock come came buy bought snap block add repli',
};
const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);
const DEEDS = new Set(['act', 'contact']);
const SUBJECTS = new Set(['I', 'he', 'kin', 'person']);
const OBJECTS = new Set(['me', 'my', 'him', 'her', 'kin', 'person']);
/** Who is spoken of at all. */
const CAST = new Set(['I', 'me', 'my', 'he', 'him', 'her']);
/** Classes that replace their words in a run: what is done is told by its own word. */
const ROLES = new Set(['I', 'me', 'my', 'he', 'him', 'her', 'not', 'kin', 'person']);
const REACH = 5;
/** What comes before a deed that is done to somebody. */
const PASSIVE = new Set('am are be been being get gets getting got im is was were'.split(' '));
/** Whom a deed is done to is its subject: "I was followed" says what "followed me" does. */
const AS_OBJECT: Readonly<Record<string, string>> = { I: 'me', he: 'him' };
/** Numbers that mean something of their own. */
const KEPT_NUMBERS = new Set(['999', '101', '111', '24', '18000']);

/** Reads the features of a text as it was typed. */
export function extractFeatures(text: string): Features {
  return featuresOfWords(splitWords(normalise(shorten(text))));
}

/** Reads the features of normalised words. */
function featuresOfWords(typed: readonly string[]): Features {
  const words = typed.map(markNumber);
  const stems = words.map(stem);
  const found = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  words.forEach((word, at) => {
    found.word.add(`w ${word}`).add(`s ${stems[at] ?? ''}`);
    if (/^[a-z]/.test(word)) addLetters(`_${word}_`, found.letters);
  });
  const marked = ['^', ...stems, '$'];
  marked.forEach((one, at) => {
    const [two, three, four] = marked.slice(at + 1, at + 4);
    if (two !== undefined) found.run.add(`2 ${one} ${two}`);
    if (two !== undefined && three !== undefined) found.run.add(`3 ${one} ${two} ${three}`);
    if (three !== undefined) found.skip.add(`k ${one} ${three}`);
    if (four !== undefined) found.skip.add(`k ${one} ${four}`);
  });
  addClasses(stems, words.map(isPassive), found);
  found.length.add(`l ${String(Math.min(6, Math.floor(words.length / 4)))}`);
  return weigh(found);
}

function markNumber(word: string): string {
  if (!/^\d+$/.test(word) || KEPT_NUMBERS.has(word)) return word;
  const number = Number(word);
  if (number >= 5 && number <= 17) return '#age';
  return number < 100 ? '#few' : '#many';
}

function addLetters(word: string, letters: Set<string>): void {
  for (let at = 0; at + 3 <= word.length; at += 1) {
    letters.add(`c ${word.slice(at, at + 3)}`);
    if (at + 4 <= word.length) letters.add(`c ${word.slice(at, at + 4)}`);
  }
}

/** True for a deed that is done to somebody: "being followed". Who is obsessed does it. */
function isPassive(word: string, at: number, words: readonly string[]): boolean {
  const isDone = /(?:ed|en|hit|hurt)$/.test(word) && word !== 'obsessed';
  return isDone && words.slice(Math.max(0, at - 2), at).some((before) => PASSIVE.has(before));
}

/** Classes in runs of two to four, and around each deed the nearest who can have part in it. */
function addClasses(
  stems: readonly string[],
  passive: readonly boolean[],
  found: Record<Kind, Set<string>>,
): void {
  const classes = stems.map((word) => CLASS_OF.get(word));
  const mixed = [
    '^',
    ...stems.map((word, at) => (ROLES.has(classes[at] ?? '') ? `#${classes[at] ?? ''}` : word)),
    '$',
  ];
  mixed.forEach((_, at) => {
    for (let length = 2; length <= 4 && at + length <= mixed.length; length += 1)
      found.mixed.add(`q ${mixed.slice(at, at + length).join(' ')}`);
  });
  const run = classes.flatMap((name, at) =>
    name === undefined ? [] : passive[at] && DEEDS.has(name) ? `${name}ed` : name,
  );
  const cast = [...new Set(run.filter((name) => CAST.has(name)))];
  found.cast
    .add(`m ${[...cast].sort().join(' ')}`)
    .add(`o ${cast.join(' ')}`)
    .add(`f ${run[0] ?? '-'} ${run[1] ?? '-'}`)
    .add(`e ${run[run.length - 1] ?? '-'} ${run[run.length - 2] ?? '-'}`);
  run.forEach((_, at) => {
    for (let length = 2; length <= 4 && at + length <= run.length; length += 1)
      found.classes.add(`r ${run.slice(at, at + length).join(' ')}`);
  });
  stems.forEach((word, at) => {
    const name = classes[at] ?? '';
    if (!DEEDS.has(name)) return;
    const before = classes.slice(Math.max(0, at - REACH), at).reverse();
    const doer = before.find((name) => name !== undefined && SUBJECTS.has(name)) ?? '-';
    const after = classes.slice(at + 1, at + 1 + REACH);
    const target = after.find((name) => name !== undefined && OBJECTS.has(name)) ?? '-';
    const [from, to] = passive[at] ? [target, AS_OBJECT[doer] ?? doer] : [doer, target];
    found.doer.add(`d ${from} ${word}`).add(`D ${from} ${name}`);
    found.target.add(`t ${word} ${to}`).add(`T ${from} ${name} ${to}`);
  });
}

function weigh(found: Record<Kind, ReadonlySet<string>>): Features {
  const features: Features = { hashes: [], weights: [] };
  for (const kind of KINDS) {
    const weight = WEIGHTS[kind] / Math.sqrt(found[kind].size);
    for (const feature of found[kind]) {
      features.hashes.push(hash(feature));
      features.weights.push(weight);
    }
  }
  return features;
}

/** The hash of the side that somebody told, which is a feature too. */
export const hashSide = (side: string) => hash(`side ${side}`);

/** The hash of a word by its stem, as the reader knows it. */
export const hashWord = (word: string) => hash(`s ${stem(markNumber(word))}`);

/** FNV-1a, folded to the bits that are kept. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) & ((1 << HASH_BITS) - 1);
}
