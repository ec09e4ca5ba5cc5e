import { compilePhrases } from '../domain/search/phrases.ts';
import type { SearchWords } from '../schemas/intents.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** Checks intents: ids that exist and stand once, phrases that can be found. */
export function checkSearchWords(
  file: string,
  { sets, small, intents, fallback }: SearchWords,
  ids: ReadonlySet<string>,
): Fault[] {
  const findings = [
    ...intents.flatMap((intent, index): Finding[] => {
      const field = `intents[${index}]`;
      const isTwice = intents.findIndex(({ id }) => id === intent.id) !== index;
      return [
        ...(isTwice ? [{ field: `${field}.id`, message: `"${intent.id}" stands twice` }] : []),
        ...checkIds(`${field}.pin`, intent.pin, ids),
        ...checkIds(`${field}.first`, intent.first, ids),
        ...checkPhrases(`${field}.when`, intent.when, sets),
        ...checkPhrases(`${field}.unless`, intent.unless ?? [], sets),
      ];
    }),
    ...checkIds('fallback', fallback, ids),
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

function checkIds(field: string, wanted: readonly string[], ids: ReadonlySet<string>): Finding[] {
  return wanted
    .filter((id) => !ids.has(id))
    .map((id) => ({ field, message: `there is no service or guide "${id}"; correct the id` }));
}

function checkPhrases(
  field: string,
  phrases: readonly string[],
  sets: SearchWords['sets'],
): Finding[] {
  return phrases.flatMap((phrase, index) => {
    const at = `${field}[${index}]`;
    try {
      compilePhrases([phrase], sets);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ field: at, message: `"${phrase}": ${why}` }];
    }
  });
}
