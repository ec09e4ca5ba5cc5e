import { compilePhrases } from '../domain/search/phrases.ts';
import { type SearchWords, SIDES } from '../schemas/intents.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** A text that no phrase should hold for. */
const UNRELATED = 'qqqq ';

/** The sets from which the search reads who does it to whom. */
const REQUIRED_SETS = ['act', 'contact', 'male', 'female', 'kin', 'person'];

/** What has to be pinned, and by which intent: somebody's life may hang on it. */
const REQUIRED_PINS: Readonly<Record<string, readonly string[]>> = {
  danger: ['emergency-999'],
  overdose: ['emergency-999', 'samaritans', 'shout'],
  crisis: ['samaritans', 'shout'],
};

/** Signs that the search itself adds to a text. */
const SIGNS = new Set([
  ...['i-them', 'they-me', 'they-kin', 'kin-them', 'they-them', 'they-alone'],
  ...SIDES.map((side) => `side-${side}`),
]);

/** Checks intents: ids that exist and stand once, phrases that can be found. */
export function checkSearchWords(
  file: string,
  { sets, small, intents, otherScript, fallback }: SearchWords,
  ids: ReadonlySet<string>,
  ownSide: ReadonlySet<string>,
): Fault[] {
  const fewWords = keepUnrelated(sets);
  const findings = [
    ...intents.flatMap((intent, index): Finding[] => {
      const field = `intents.${intent.id}`;
      const isTwice = intents.findIndex(({ id }) => id === intent.id) !== index;
      return [
        ...(isTwice ? [{ field: `${field}.id`, message: `"${intent.id}" stands twice` }] : []),
        ...checkIds(`${field}.pin`, intent.pin, ids),
        ...checkIds(`${field}.first`, intent.first, ids),
        ...checkPhrases(`${field}.when`, intent.when, fewWords),
        ...checkPhrases(`${field}.unless`, intent.unless ?? [], fewWords),
      ];
    }),
    ...checkIds('otherScript', otherScript, ids),
    ...checkIds('fallback', fallback, ids),
    ...checkSafety(intents, fallback, ownSide),
    ...REQUIRED_SETS.filter((name) => !Object.hasOwn(sets, name)).map((name) => ({
      field: 'sets',
      message: `the set "${name}" is missing, without which nobody's deeds are read; put it back`,
    })),
    ...Object.entries(sets).flatMap(([name, words]) =>
      words
        .filter((word) => !/^[a-z0-9]+( [a-z0-9]+)*\*?$/.test(word))
        .map((word) => ({
          field: `sets.${name}`,
          message: `"${word}": write it in small letters, with * for the rest of a word`,
        })),
    ),
    ...small.flatMap((word, index) =>
      /^[a-z0-9]+$/.test(word)
        ? []
        : [{ field: `small[${index}]`, message: `"${word}": write one word in small letters` }],
    ),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

/** Sets with only words that the unrelated text might hold: whole ones take long to compile. */
function keepUnrelated(sets: SearchWords['sets']): SearchWords['sets'] {
  return Object.fromEntries(
    Object.entries(sets).map(([name, words]) => {
      const kept = words.filter((word) => word.startsWith(UNRELATED.charAt(0)));
      return [name, kept.length > 0 ? kept : words.slice(0, 1)];
    }),
  );
}

function checkIds(field: string, wanted: readonly string[], ids: ReadonlySet<string>): Finding[] {
  return wanted
    .filter((id) => !ids.has(id))
    .map((id) => ({ field, message: `there is no service or guide "${id}"; correct the id` }));
}

/** Pins and gates that no edit may undo. */
function checkSafety(
  intents: SearchWords['intents'],
  fallback: readonly string[],
  ownSide: ReadonlySet<string>,
): Finding[] {
  const young = intents.find(({ id }) => id === 'young');
  return [
    ...Object.entries(REQUIRED_PINS).flatMap(([id, pins]): Finding[] => {
      const found = intents.find((intent) => intent.id === id);
      const isKept = pins.every((pin, index) => found?.pin[index] === pin);
      return isKept
        ? []
        : [
            {
              field: 'intents',
              message: `"${id}" has to pin ${pins.join(', ')}, first; put it back`,
            },
          ];
    }),
    ...(young?.young && young.first[0] === 'childline'
      ? []
      : [
          {
            field: 'intents',
            message: '"young" needs "young: true" and childline first; put them back',
          },
        ]),
    ...intents.flatMap(({ id, side, first }): Finding[] =>
      side === 'victim' && first.slice(0, 3).some((other) => ownSide.has(other))
        ? [{ field: `intents.${id}`, message: 'its first three name the other side; change them' }]
        : [],
    ),
    ...intents.flatMap(({ id, side, first }): Finding[] =>
      side === 'own' && first.every((other) => !ownSide.has(other))
        ? [{ field: `intents.${id}`, message: 'it names no help of its own side; add some' }]
        : [],
    ),
    ...fallback
      .filter((id) => ownSide.has(id))
      .map((id) => ({
        field: 'fallback',
        message: `"${id}" is for one side alone; choose who helps anybody`,
      })),
  ];
}

function checkPhrases(
  field: string,
  phrases: readonly string[],
  sets: SearchWords['sets'],
): Finding[] {
  return phrases.flatMap((phrase, index) => {
    const at = `${field}[${index}]`;
    const unknown = phrase.match(/[a-z]+-[a-z-]+/g)?.find((sign) => !SIGNS.has(sign));
    if (unknown)
      return [
        {
          field: at,
          message: `there is no sign "${unknown}"; use one of: ${[...SIGNS].join(', ')}`,
        },
      ];
    try {
      if (compilePhrases([phrase], sets).test(UNRELATED))
        return [
          { field: at, message: `"${phrase}" holds for any text; write a word that must stand` },
        ];
      if (/\(\||\|\||\|\)/.test(phrase))
        return [
          {
            field: at,
            message: `"${phrase}": a word is missing beside "|"; write it or remove the "|"`,
          },
        ];
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ field: at, message: `"${phrase}": ${why}` }];
    }
  });
}
