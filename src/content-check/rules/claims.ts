import { type AreaText, type FindWrongAreas, makeAreaFinder } from '../../domain/claims/areas.ts';
import { listNearNames, listReadings } from '../../domain/claims/other-names.ts';
import { findWrongAges } from '../../domain/claims/ages.ts';
import { makeNameFinder } from '../../domain/claims/sentences.ts';
import { findWrongLanguages } from '../../domain/claims/languages.ts';
import { findDeadNumbers } from '../../domain/claims/numbers.ts';
import { findWrongClaims } from '../../domain/claims/wrong-claims.ts';
import {
  type KnownServices,
  listNamed,
  parseTemplate,
  type Piece,
} from '../../domain/claims/template.ts';
import {
  type ClaimFinding as Finding,
  describeAges,
  describeArea,
  describeClaim,
  describeLanguage,
  describeName,
  describeNumber,
} from '../claim-faults.ts';
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
  const names = [...knownServices].map(([id, { name, shortName, numbers, ages }]) => [
    id,
    name,
    shortName,
    numbers,
    ages,
  ]);
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
  const words = JSON.stringify(texts);
  const others = listNearNames(words, services).flatMap(({ ids: each }) => each);
  return JSON.stringify(
    [...new Set([...ids, ...others])].map((id) => {
      const { states = ['?'], ages, area, languages } = services.get(id) ?? {};
      return [id, ...states, ages, area, languages];
    }),
  );
}

/** What is wrong in one text. */
function judge(file: string, text: RawText, finders: Finders, content: LoadedContent): Finding[] {
  return [
    ...finders.findNames(text.pieces).map((name) => describeName(name, text.field)),
    ...judgeClaims(file, text, finders, content),
    ...judgeOtherNames(file, text, finders, content),
  ];
}

function judgeClaims(
  file: string,
  { field, pieces, owner, before }: RawText,
  { findWrongAreas }: Finders,
  { claims, knownServices }: LoadedContent,
): Finding[] {
  const wrong = findWrongClaims(pieces, claims.claims, knownServices, owner, before);
  const record = file === `content/services/${owner}.yaml` ? owner : undefined;
  return [
    ...findDeadNumbers(pieces, knownServices, record).map(describeNumber),
    ...wrong
      .filter(({ service }) => service !== undefined || file !== SAID_BY_CODE)
      .map((claim) => describeClaim(claim, field)),
    ...findWrongAges(pieces, knownServices, owner).map(describeAges),
    ...findWrongLanguages(pieces, knownServices, owner).map(describeLanguage),
    ...findWrongAreas(pieces, knownServices, { owner, kind: classify(file, field) }).map(
      describeArea,
    ),
  ];
}

/**
 * What is wrong of services that a text speaks of by another name. Where a name may mean several, what is right
 * of any of them is right, and so is all of it while one is withdrawn: that may be the one that was meant.
 */
function judgeOtherNames(
  file: string,
  text: RawText,
  finders: Finders,
  content: LoadedContent,
): Finding[] {
  return listReadings(text.pieces, content.knownServices).flatMap((readings) => {
    const [first = [], ...rest] = readings.map(({ name, id, pieces }) =>
      judgeClaims(file, { ...text, pieces }, finders, content)
        .filter(({ near, message }) => near.includes(id) && isAbout(message, id))
        .map(({ near, message }) => ({
          near: near.replaceAll(id, name),
          message: message.replace(` of ${id}`, ` of ${name} (${id})`),
          said: /"[^"]*"/.exec(message)?.[0].replaceAll(id, ''),
        })),
    );
    return first
      .filter(({ said }) => rest.every((wrong) => wrong.some((other) => other.said === said)))
      .map(({ near, message }) => ({ near, message }));
  });
}

function isAbout(message: string, id: string): boolean {
  return [',', ';'].some((end) => message.includes(` of ${id}${end}`));
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
  const { claims, knownServices, areas } = content;
  const services = JSON.stringify([...knownServices], (_, value: unknown) =>
    value instanceof Set ? [...value] : value,
  );
  const rests = markOf(services, JSON.stringify(claims), JSON.stringify(areas?.choices ?? []));
  let finders: Finders | undefined;
  return [...pages].flatMap(([file, source]) =>
    findOnce(markOf('page', rests, file, source), () => {
      const find = (finders ??= makeFinders(content));
      return listPageTexts(source).flatMap((text) => judgePageText(file, text, find, content));
    }),
  );
}

function judgePageText(
  file: string,
  text: string,
  { findNames, findWrongAreas }: Finders,
  { claims, knownServices }: LoadedContent,
): Fault[] {
  const { pieces } = parseTemplate(text);
  return [
    ...findNames(pieces).map(({ name }) => name),
    ...findWrongClaims(pieces, claims.claims, knownServices).map(({ found }) => found),
    ...findWrongAges(pieces, knownServices).map(({ found }) => found),
    ...findWrongLanguages(pieces, knownServices).map(({ found }) => found),
    ...findWrongAreas(pieces, knownServices, { kind: 'speaks' }).map(({ found }) => found),
  ].map((found) => ({
    file,
    field: 'text',
    near: text,
    message: `it says "${found}", which a record may change; say it in content/, with the service as {{ID}}`,
  }));
}
