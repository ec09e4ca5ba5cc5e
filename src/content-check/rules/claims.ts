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
import type { Claims } from '../../schemas/wording.ts';
import { STATE_MEANINGS } from '../../vocabulary/service-state.ts';
import type { PageFiles } from '../content-files.ts';
import type { LoadedContent } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { RawText } from '../fill-in-words.ts';
import { listPageTexts } from './words-of-code.ts';

/** Files that no visitor reads: lists of phrases, codes, days and values. */
const NOT_READ = /\/(?:wording|claims|search-words|ledger|codes|[a-z]+-codes|bank-holidays)\.yaml$/;

/**
 * What code says, each time of a service of which it is so: "Day and night" where it is open day and
 * night. What these words say of a service that they name is checked.
 */
const SAID_BY_CODE = 'content/ui.en.yaml';

/**
 * Checks that what sentences say of services is so now, and that they name them by their ids, so that
 * whatever changes in a record reaches every sentence that rests on it.
 */
export function checkClaims({ texts, claims, knownServices, serviceIds }: LoadedContent): Fault[] {
  const findNames = findNamesOf(knownServices, claims);
  return [...texts].flatMap(([file, all]) =>
    NOT_READ.test(file)
      ? []
      : all.flatMap((text) =>
          [
            ...listUnknown(text.pieces, serviceIds),
            ...judge(text, findNames, claims, knownServices).filter(
              ({ isClear }) => isClear || file !== SAID_BY_CODE,
            ),
          ].map(({ near, message }) => ({
            file,
            field: text.field,
            message,
            // The text of a guide is long: only the words lead to the line.
            ...(text.field === 'text' && { near }),
          })),
        ),
  );
}

type Finding = Required<Pick<Fault, 'near' | 'message'>>;
type JudgedFinding = Finding & {
  /** False where nobody can tell of which service the words speak. */
  isClear: boolean;
};
type FindNames = ReturnType<typeof makeNameFinder>;

let lastNames: { key: string; claims: Claims; find: FindNames } | undefined;

/** The same search for as long as the names stay the same. */
function findNamesOf(services: KnownServices, claims: Claims): FindNames {
  const key = JSON.stringify(
    [...services].map(([id, { name, shortName }]) => [id, name, shortName]),
  );
  if (lastNames?.key !== key || lastNames.claims !== claims)
    lastNames = { key, claims, find: makeNameFinder(services, claims.notNames) };
  return lastNames.find;
}

/** What was found in texts that were read before, and what it rested on. */
const judged = new WeakMap<
  RawText,
  { states: string; claims: Claims; findNames: FindNames; findings: JudgedFinding[] }
>();

/** What is wrong in one text; the same as before while nothing changed of the services in it. */
function judge(
  text: RawText,
  findNames: FindNames,
  claims: Claims,
  services: KnownServices,
): JudgedFinding[] {
  const { pieces, owner } = text;
  const ids = [...listNamed(pieces), ...(owner === undefined ? [] : [owner])];
  const states = JSON.stringify(
    ids.map((id) => {
      const { states: held = ['?'], ages } = services.get(id) ?? {};
      return [...held, ages];
    }),
  );
  const before = judged.get(text);
  if (before?.states === states && before.claims === claims && before.findNames === findNames)
    return before.findings;
  const findings = [
    ...findNames(pieces).map((name) => ({ ...describeName(name), isClear: true })),
    ...findWrongClaims(pieces, claims.claims, services, owner).map((claim) => ({
      ...describeClaim(claim),
      isClear: claim.service !== undefined,
    })),
    ...findWrongAges(pieces, services, owner).map((wrong) => ({
      ...describeAges(wrong),
      isClear: true,
    })),
  ];
  judged.set(text, { states, claims, findNames, findings });
  return findings;
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
export function checkPageClaims(
  { claims, knownServices }: LoadedContent,
  { pages }: { pages: PageFiles },
): Fault[] {
  const findNames = makeNameFinder(knownServices, claims.notNames);
  return [...pages].flatMap(([file, source]) =>
    listPageTexts(source).flatMap((text) => {
      const { pieces } = parseTemplate(text);
      return [
        ...findNames(pieces).map(({ name }) => name),
        ...findWrongClaims(pieces, claims.claims, knownServices).map(({ found }) => found),
        ...findWrongAges(pieces, knownServices).map(({ found }) => found),
      ].map((found) => ({
        file,
        field: 'text',
        near: text,
        message: `it says "${found}", which a record may change; say it in content/, with the service as {{ID}}`,
      }));
    }),
  );
}

function describeName({ name, id, form }: WrittenName): Finding {
  return {
    near: name,
    message: `it names "${name}"; write {{${id} ${form}}} instead, so that a new name reaches this sentence`,
  };
}

function describeClaim({ found, sentence, service, state, isDenied }: WrongClaim): Finding {
  if (service === undefined)
    return {
      near: sentence,
      message: `it says "${found}", and of which service is not clear; name the service in the same sentence as {{ID short}}`,
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
    message: `it says "${found}" of ${service}, ${wrong}; change it, or give other words beside it: {{if ${service} ${state}}}…{{otherwise}}…{{end}}`,
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
