import {
  type AreaText,
  type FindWrongAreas,
  makeAreaFinder,
  type WrongArea,
} from '../../domain/claims/areas.ts';
import {
  findWrongAges,
  makeNameFinder,
  type WrittenName,
  type WrongAge,
} from '../../domain/claims/sentences.ts';
import { findWrongClaims, type WrongClaim } from '../../domain/claims/wrong-claims.ts';
import {
  type KnownServices,
  listNamed,
  parseTemplate,
  type Piece,
} from '../../domain/claims/template.ts';
import { STATE_MEANINGS } from '../../vocabulary/names.ts';
import type { PageFiles } from '../content-files.ts';
import type { LoadedContent } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { RawText } from '../fill-in-words.ts';
import { findOnce, markOf } from '../remembered.ts';
import { listPageTexts } from './words-of-code.ts';

/** Files that no visitor reads: lists of phrases, codes, days and values. */
const NOT_READ = /\/(?:wording|claims|search-words|ledger|codes|[a-z]+-codes|bank-holidays)\.yaml$/;

/**
 * What code says, each time of a service of which it is true: "Day and night" where it is open day and
 * night. What these words say of a service that they name is checked.
 */
const SAID_BY_CODE = 'content/ui.en.yaml';

/**
 * Checks that what sentences say of services is true now, and that they name them by their ids, so that
 * a change in a record reaches every sentence that depends on it.
 */
export function checkClaims(content: LoadedContent): Fault[] {
  const { texts, claims, knownServices, serviceIds, areas } = content;
  const names = [...knownServices].map(([id, { name, shortName }]) => [id, name, shortName]);
  const rests = markOf(
    JSON.stringify(names),
    JSON.stringify(claims),
    JSON.stringify(areas?.choices ?? []),
  );
  let finders: Finders | undefined;
  return [...texts].flatMap(([file, all]) => {
    if (NOT_READ.test(file)) return [];
    const mark = markOf(rests, file, JSON.stringify(all), describeStates(all, knownServices));
    return [
      ...all.flatMap((text) => inText(file, text, listUnknown(text.pieces, serviceIds))),
      ...findOnce(mark, () => {
        const find = (finders ??= makeFinders(content));
        return all.flatMap((text) => inText(file, text, judge(file, text, find, content)));
      }),
    ];
  });
}

type Finding = Required<Pick<Fault, 'near' | 'message'>>;
interface Finders {
  findNames: ReturnType<typeof makeNameFinder>;
  findWrongAreas: FindWrongAreas;
}

function makeFinders({ claims, knownServices, areas }: LoadedContent): Finders {
  return {
    findNames: makeNameFinder(knownServices, claims.notNames),
    // A file of areas that could not be read says nothing of them: fix that first.
    findWrongAreas: areas ? makeAreaFinder(areas.choices) : () => [],
  };
}

/** The text of a guide is long: only the words lead to the line. */
function inText(file: string, { field }: RawText, findings: readonly Finding[]): Fault[] {
  return findings.map(({ near, message }) => ({
    file,
    field,
    message,
    ...(field === 'text' && { near }),
  }));
}

/** What is true now of the services that texts speak of, as text. */
function describeStates(texts: readonly RawText[], services: KnownServices): string {
  const ids = texts.flatMap(({ pieces, owner = [], before = [] }) =>
    [...listNamed(pieces), owner, before].flat(),
  );
  return JSON.stringify(
    [...new Set(ids)].map((id) => {
      const { states = ['?'], ages, area } = services.get(id) ?? {};
      return [id, ...states, ages, area];
    }),
  );
}

/** What is wrong in one text. */
function judge(
  file: string,
  { field, pieces, owner, before }: RawText,
  { findNames, findWrongAreas }: Finders,
  { claims, knownServices }: LoadedContent,
): Finding[] {
  const wrong = findWrongClaims(pieces, claims.claims, knownServices, owner, before);
  return [
    ...findNames(pieces).map((name) => describeName(name, field)),
    ...wrong
      .filter(({ service }) => service !== undefined || file !== SAID_BY_CODE)
      .map((claim) => describeClaim(claim, field)),
    ...findWrongAges(pieces, knownServices, owner).map(describeAges),
    ...findWrongAreas(pieces, knownServices, { owner, kind: classify(file, field) }).map(
      describeArea,
    ),
  ];
}

/** Fields of a record that say where its service works; the rest may be about a part of the area. */
const DEFINES = /^(?:line|summary|suitable)\b/;

function classify(file: string, field: string): AreaText {
  const isRecord = file.startsWith('content/services/') && !field.startsWith('alternatives');
  if (!isRecord) return 'speaks';
  return DEFINES.test(field) ? 'defines' : 'adds';
}

function listUnknown(pieces: readonly Piece[], services: ReadonlySet<string>): Finding[] {
  return listNamed(pieces)
    .filter((id) => !services.has(id))
    .map((id) => ({
      near: id,
      message: `there is no content/services/${id}.yaml; correct the id "${id}"`,
    }));
}

/**
 * Checks that the words of pages and components state nothing of a service: what code says cannot
 * follow the record.
 */
export function checkPageClaims(content: LoadedContent, { pages }: { pages: PageFiles }): Fault[] {
  const { claims, knownServices } = content;
  const { findNames, findWrongAreas } = makeFinders(content);
  return [...pages].flatMap(([file, source]) =>
    listPageTexts(source).flatMap((text) => {
      const { pieces } = parseTemplate(text);
      return [
        ...findNames(pieces).map(({ name }) => name),
        ...findWrongClaims(pieces, claims.claims, knownServices).map(({ found }) => found),
        ...findWrongAges(pieces, knownServices).map(({ found }) => found),
        ...findWrongAreas(pieces, knownServices, { kind: 'speaks' }).map(({ found }) => found),
      ].map((found) => ({
        file,
        field: 'text',
        near: text,
        message: `it says "${found}", which a record may change; say it in content/, with the service as {{ID}}`,
      }));
    }),
  );
}

/** What YAML asks of a text that begins with a mark; the prose of a guide needs no quotes. */
function askForQuotes(field: string): string {
  return field === 'text' ? '' : ', the whole text in double quotes';
}

function describeName({ name, id, form }: WrittenName, field: string): Finding {
  return {
    near: name,
    message: `it names "${name}"; write {{${id} ${form}}} instead${askForQuotes(field)}, so that a new name reaches this sentence`,
  };
}

function describeClaim(
  { found, sentence, service, state, isDenied }: WrongClaim,
  field: string,
): Finding {
  if (service === undefined)
    return {
      near: sentence,
      message: `it says "${found}", and of which service is not clear; name the service in the same sentence as {{ID short}}${askForQuotes(field)}`,
    };
  if (state === undefined)
    return {
      near: sentence,
      message: `it says "${found}" of ${service}; leave it out: the record shows its hours beside its number`,
    };
  const wrong = isDenied
    ? `which is wrong while ${STATE_MEANINGS[state]}`
    : `which is right only while ${STATE_MEANINGS[state]}`;
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, ${wrong}; change it, or write words for both cases${askForQuotes(field)}: {{if ${service} ${state}}}…{{otherwise}}…{{end}}`,
  };
}

function describeAges({ found, sentence, service, ages }: WrongAge): Finding {
  const { from, below } = ages ?? {};
  const limits = [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, and "ages" of its record says ${limits.join(', ') || 'nothing'}; change the sentence, or the record if a source says so`,
  };
}

function describeArea({ found, sentence, service, area }: WrongArea): Finding {
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, and "area" of its record is ${area}; change the sentence, or the record if a source says so`,
  };
}
