import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { compareCodes } from '../domain/ledger/codes.ts';
import { compareFacts, type Difference, type Ground } from '../domain/ledger/differences.ts';
import { COST } from '../domain/ledger/facts.ts';
import { compareTexts, type StatingText, type TextDifference } from '../domain/ledger/texts.ts';
import type { Agreed } from '../schemas/agreed.ts';
import type { CodeList, Ledger } from '../schemas/ledger.ts';
import type { IsoDate } from '../vocabulary/calendar.ts';
import { listRecords, type LoadedContent, type ReadService } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { type Fault, limitFaults, locateInContent } from './fault.ts';

const FILE = 'content/ledger.yaml';

/**
 * Checks the records against the ledger: that no value changed without a newer source or confirmation, and
 * that the ledger knows of every change. The build does without this, because a wrong number has to
 * be able to go at once (decision 026).
 *
 * @param today the day of the check
 */
export function checkLedger(content: Recorded, files: ContentFiles, today: IsoDate): Fault[] {
  const { services, ledger, writtenCodes } = content;
  if (!ledger)
    return [
      {
        file: FILE,
        field: '',
        message: 'the file is missing; put it back, or run "npm run record"',
      },
    ];
  const faults = compareFacts(listRecords(services), ledger, today).map((difference) =>
    describeDifference(difference, services),
  );
  const texts = listStatingTexts(content);
  const stated = compareTexts([...texts.keys()], ledger, today).map((difference) =>
    describeText(difference, texts),
  );
  const added = compareCodes(writtenCodes, ledger).filter(({ recorded }) => recorded === undefined);
  const codes = [...Map.groupBy(added, ({ list }) => list)].map(([list, all]) => ({
    file: LISTS[list],
    field: all[0]?.key ?? '',
    message: `content/ledger.yaml does not know ${all.map(({ key }) => `"${key}"`).join(', ')} yet; run "npm run record" and commit that file too`,
  }));
  return locateInContent(limitFaults([...joinUnknown([...faults, ...stated]), ...codes]), files);
}

/** What of the content the ledger holds. */
export type Recorded = Pick<
  LoadedContent,
  'services' | 'ledger' | 'writtenCodes' | 'guides' | 'pages' | 'campaigns' | 'agreed'
>;

/** The texts that state facts from sources, each with its file. */
export function listStatingTexts({
  guides,
  pages,
  campaigns,
  agreed,
}: Pick<Recorded, 'guides' | 'pages' | 'campaigns' | 'agreed'>): Map<StatingText, string> {
  // As they were written, with the ids of services.
  const written = [
    ...guides.map(({ file, guide, written: { matter } }) => ({ file, id: guide.id, matter })),
    ...pages.map(({ file, id, written: { matter } }) => ({ file, id, matter })),
    ...campaigns.map(({ file, id, campaign }) => ({ file, id, matter: campaign })),
  ];
  return new Map([
    ...written.map(({ file, id, matter }): [StatingText, string] => [
      { ...(matter as Omit<StatingText, 'id'>), id },
      file,
    ]),
    ...(agreed ? [[gatherAnswers(agreed), AGREED] as const] : []),
  ]);
}

const AGREED = 'content/questionnaires/agreed.yaml';

/** The words of the answers, a mark of them for each question. */
function gatherAnswers({ answers: { on, words } }: Agreed): StatingText {
  const facts = Object.entries(words).flatMap(([route, questions]) =>
    Object.entries(questions).map(([question, options]) => ({
      says: `${route} ${question} ${createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16)}`,
      sources: [],
    })),
  );
  return { id: 'agreed-answers', facts, sources: {}, reviewed: on, isExact: true };
}

/** A fault of a fact that is only to be recorded, with its name: one line is enough for all of a file. */
type LedgerFault = Fault & { toRecord?: string };

/** How many facts that are only to be recorded one line names. */
const MOST_NAMES = 6;

function joinUnknown(faults: readonly LedgerFault[]): Fault[] {
  const byFile = Map.groupBy(faults, ({ file, toRecord }) => toRecord && file);
  return faults.flatMap(({ toRecord, ...fault }) => {
    if (toRecord === undefined) return [fault];
    const all = byFile.get(fault.file) ?? [];
    if (all[0]?.toRecord !== toRecord) return [];
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
    const names = `${all
      .slice(0, MOST_NAMES)
      .map(({ toRecord: name }) => `"${name}"`)
      .join(', ')}${more}`;
    const message = `content/ledger.yaml does not know this of ${names} yet; run "npm run record" and commit that file too`;
    return [{ ...fault, message }];
  });
}

/** The file of each list of codes. */
const LISTS: Readonly<Record<CodeList, string>> = {
  services: 'content/codes.yaml',
  guides: 'content/guide-codes.yaml',
  printed: 'content/printed-codes.yaml',
};

/**
 * Checks that every code is what it was when it was recorded. It is in two files, and a change to both of
 * them would leave no trace, but paper goes on having the old one. Adding one is no fault.
 */
export function checkCodes({ ledger, writtenCodes }: LoadedContent): Fault[] {
  if (!ledger) return [];
  return compareCodes(writtenCodes, ledger).flatMap(({ list, key, recorded }) => {
    if (recorded === undefined) return [];
    const line = JSON.stringify(`${key}: ${recorded}`);
    return {
      file: LISTS[list],
      field: key,
      message: `"${key}" was recorded with "${recorded}", which links and paper rely on for ever; put back the line ${line}`,
    };
  });
}

/** The faults of values that changed while nothing newer supports them. */
export function listUnsupported(content: Recorded, ledger: Ledger, today: IsoDate): Fault[] {
  const texts = listStatingTexts(content);
  return [
    ...compareFacts(listRecords(content.services), ledger, today)
      .filter(({ outdatedBy }) => outdatedBy)
      .map((difference) => describeDifference(difference, content.services)),
    ...compareTexts([...texts.keys()], ledger, today)
      .filter(({ outdatedBy }) => outdatedBy)
      .map((difference) => describeText(difference, texts)),
  ];
}

function describeText(
  { id, name, index, before, outdatedBy }: TextDifference,
  texts: ReadonlyMap<StatingText, string>,
): LedgerFault {
  const [text, file = ''] = [...texts].find(([{ id: own }]) => own === id) ?? [];
  const isFact = index !== undefined && !text?.isExact;
  const place = { file, field: text?.isExact ? 'answers' : isFact ? `facts[${index}]` : 'facts' };
  if (!outdatedBy) return { ...place, message: '', toRecord: name };
  if (text?.isExact)
    return {
      file,
      field: 'answers.on',
      message: `the words that were agreed for "${before?.split(' ')[1] ?? ''}" changed, and this is not newer than ${outdatedBy.day}; put them back, or write the day on which people who know the field agreed to the new ones`,
    };
  const again =
    text?.reviewed === undefined
      ? ''
      : ', or read the whole page against its sources and write the day in "reviewed"';
  return {
    ...place,
    message: `it was "${before}", and no source of it is newer than what that had: ${describeGround(outdatedBy)}; put it back, add the newer source that says so, with its date${again}`,
  };
}

function describeDifference(
  { service, name, fact, outdatedBy }: Difference,
  services: readonly ReadService[],
): LedgerFault {
  const file = `content/services/${service}.yaml`;
  const whole = WHOLE_FIELDS[name.split('-')[0] ?? ''];
  if (whole !== undefined) return { file, ...describeWhole(whole, name, outdatedBy) };
  const place = fact ? `channels[${fact.channel}]` : 'channels';
  const field = fact?.isHours ? `${place}.hours` : place;
  if (!fact || !outdatedBy) return { file, field, message: '', toRecord: name };
  if (name.endsWith(COST))
    return {
      file,
      field: `${place}.free`,
      message: `whether it is free changed, and no source of this way is newer than before: ${describeGround(outdatedBy)}; add the newer source that says so, with its date, or put it back`,
    };
  const record = services.find(({ id }) => id === service)?.record;
  const value = fact.isHours ? 'hours' : nameValue(record?.channels[fact.channel]?.kind ?? '');
  const whose = fact.isHours ? 'their' : 'its';
  return {
    file,
    field,
    message: `the ${value} changed, and none of ${whose} sources is newer than what the old ${value} had: ${describeGround(outdatedBy)}; add the newer source that prints the new ${value}, with its date, or use "npm run confirm"`,
  };
}

/** The field of a record that a fact of the whole record is in. */
const WHOLE_FIELDS: Readonly<Record<string, string>> = {
  whom: 'audiences',
  suitable: 'suitable',
  ages: 'ages',
  plain: 'plain',
};

const WHOLE_NAMES: Readonly<Record<string, string>> = {
  whom: '"audiences" or "area"',
  suitable: 'whom "suitable" and "unsuitable" name',
};

function describeWhole(
  field: string,
  name: string,
  outdatedBy: Ground | undefined,
): Omit<LedgerFault, 'file'> {
  if (!outdatedBy) return { field, message: '', toRecord: name };
  return {
    field,
    message: `${WHOLE_NAMES[name] ?? `"${field}" (${name})`} changed, and no source of it is newer than what it had: ${describeGround(outdatedBy)}; add the newer source that says so, with its date, or write at the left margin who asked: confirmed: { by: a role, on: YYYY-MM-DD }`,
  };
}

function describeGround({ day, kind }: Ground): string {
  if (kind === 'confirmed') return `a confirmation of ${day}`;
  return kind === 'printed' ? `a source of ${day}` : `no dated source, recorded on ${day}`;
}

function nameValue(kind: string): string {
  if (kind === 'phone' || kind === 'text' || kind === 'relay') return 'number';
  return kind === 'in-person' ? 'way' : 'address';
}

const HEAD = `# What each fact was, since when, and what it rested on: the newest last.
# "npm run record" and "npm run confirm" write this file. Do not edit it by hand.
`;

/** The ledger as the text of its file. */
export function writeLedger({ began, services, texts, codes }: Ledger): string {
  const parts = { began, services, texts, codes };
  return `${HEAD}${stringify(parts, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
