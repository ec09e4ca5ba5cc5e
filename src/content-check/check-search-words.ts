import { compilePatterns } from '../domain/search/patterns.ts';
import type { SearchWords } from '../schemas/search.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** A text that no pattern should hold for. */
const UNRELATED = ['qqqq', 'qqqq', 'qqqq', 'qqqq'];

/** What has to be pinned: somebody's life may hang on it. */
const REQUIRED_PINS = { danger: ['emergency-999'], crisis: ['samaritans', 'shout'] } as const;

/** Checks the words that the search does not learn: ids that exist, patterns that can be found. */
export function checkSearchWords(
  file: string,
  words: SearchWords,
  ids: ReadonlySet<string>,
  ownSide: ReadonlySet<string>,
): Fault[] {
  const { pins, otherLanguage, byText, fallback, stopWords } = words;
  const findings = [
    ...(['danger', 'crisis', 'language', 'text', 'open'] as const).flatMap((field) =>
      checkPatterns(field, words[field]),
    ),
    ...checkIds('pins.danger', pins.danger, ids),
    ...checkIds('pins.crisis', pins.crisis, ids),
    ...checkIds('otherLanguage', otherLanguage, ids),
    ...checkIds('byText', byText, ids),
    ...checkIds('fallback', fallback, ids),
    ...(['danger', 'crisis'] as const)
      .filter((kind) => REQUIRED_PINS[kind].some((id, at) => pins[kind][at] !== id))
      .map((kind) => ({
        field: `pins.${kind}`,
        message: `it has to begin with ${REQUIRED_PINS[kind].join(', ')}; put it back`,
      })),
    ...[...otherLanguage, ...byText, ...fallback]
      .filter((id) => ownSide.has(id))
      .map((id) => ({
        field: 'fallback',
        message: `"${id}" is for one side alone; choose who helps anybody`,
      })),
    ...stopWords.flatMap((word, index) =>
      /^[a-z0-9]+$/.test(word)
        ? []
        : [{ field: `stopWords[${index}]`, message: `"${word}": write one word in small letters` }],
    ),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

function checkIds(field: string, wanted: readonly string[], ids: ReadonlySet<string>): Finding[] {
  return wanted
    .filter((id) => !ids.has(id))
    .map((id) => ({ field, message: `there is no service or guide "${id}"; correct the id` }));
}

function checkPatterns(field: string, patterns: readonly string[]): Finding[] {
  return patterns.flatMap((pattern, index) => {
    const fault = (why: string) => [
      { field: `${field}[${index}]`, message: `"${pattern}": ${why}` },
    ];
    try {
      if (/\(\||\|\||\|\)/.test(pattern))
        return fault('a word is missing beside "|"; write it or remove the "|"');
      return compilePatterns([pattern])(UNRELATED)
        ? fault('it holds for any text; write a word that must stand')
        : [];
    } catch (error) {
      return fault(error instanceof Error ? error.message : String(error));
    }
  });
}
