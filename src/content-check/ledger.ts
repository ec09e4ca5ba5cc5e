import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { type AnswerDifference, compareAnswers } from '../domain/ledger/answers.ts';
import { compareCodes } from '../domain/ledger/codes.ts';
import { compareFacts, type Difference, type Ground } from '../domain/ledger/differences.ts';
import { compareTexts, type StatingText, type TextDifference } from '../domain/ledger/texts.ts';
import type { Agreed } from '../schemas/agreed.ts';
import type { AgreedWords, CodeList, Ledger } from '../schemas/ledger.ts';
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
  const { ledger, writtenCodes } = content;
  if (!ledger)
    return [
      {
        file: FILE,
        field: '',
        message: 'the file is missing; put it back, or run "npm run record"',
      },
    ];
  const added = compareCodes(writtenCodes, ledger).filter(({ recorded }) => recorded === undefined);
  const codes = added.map(({ list, key }) => toRecord({ file: LISTS[list], field: key }, key));
  const faults = [...listDifferences(content, ledger, today), ...codes];
  return locateInContent(limitFaults(joinUnknown(faults)), files);
}

/** The faults of all that is not as the ledger has it, codes apart. */
function listDifferences(content: Recorded, ledger: Ledger, today: IsoDate): LedgerFault[] {
  const { services, agreed } = content;
  const texts = listStatingTexts(content);
  return [
    ...compareFacts(listRecords(services), ledger, today).map((difference) =>
      describeDifference(difference, services),
    ),
    ...compareTexts([...texts.keys()], ledger, today).map((difference) =>
      describeText(difference, texts.get(difference.text) ?? ''),
    ),
    ...(agreed ? compareAnswers(markAnswers(agreed), ledger, today).map(describeAnswer) : []),
  ];
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
}: Pick<Recorded, 'guides' | 'pages' | 'campaigns'>): Map<StatingText, string> {
  // As they were written, with the ids of services.
  const written = [
    ...guides.map(({ file, guide, written: { matter } }) => ({ file, id: guide.id, matter })),
    ...pages.map(({ file, id, written: { matter } }) => ({ file, id, matter })),
    ...campaigns.map(({ file, id, campaign }) => ({ file, id, matter: campaign })),
  ];
  return new Map(
    written.map(({ file, id, matter }) => [{ ...(matter as Omit<StatingText, 'id'>), id }, file]),
  );
}

/** The words that were agreed for the answers of each question, as a mark in the place of many lines. */
export function markAnswers({ answers: { on, words } }: Agreed): AgreedWords {
  const marks = Object.entries(words).flatMap(([route, questions]) =>
    Object.entries(questions).map(([question, options]) => [
      `${route} ${question}`,
      createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16),
    ]),
  );
  return { on, marks: Object.fromEntries(marks) as AgreedWords['marks'] };
}

/** A fault of a fact that is only to be recorded, with its name: one line is enough for all of a file. */
type LedgerFault = Fault & { toRecord?: string };

/** How many facts that are only to be recorded one line names. */
const MOST_NAMES = 6;

const toRecord = (place: Pick<Fault, 'file' | 'field'>, name: string): LedgerFault => {
  return { ...place, message: '', toRecord: name };
};

function joinUnknown(faults: readonly LedgerFault[]): Fault[] {
  const byFile = Map.groupBy(faults, ({ file, toRecord: name }) => name && file);
  return faults.flatMap(({ toRecord: name, ...fault }) => {
    if (name === undefined) return [fault];
    const all = byFile.get(fault.file) ?? [];
    if (all[0]?.toRecord !== name) return [];
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
    const names = all.slice(0, MOST_NAMES).map((other) => `"${other.toRecord ?? ''}"`);
    const message = `content/ledger.yaml does not know ${names.join(', ')}${more} yet; run "npm run record" and commit that file too`;
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
  return listDifferences(content, ledger, today).filter(({ toRecord: name }) => !name);
}

function describeText(
  { text, name, index, before, outdatedBy }: TextDifference,
  file: string,
): LedgerFault {
  const place = { file, field: index === undefined ? 'facts' : `facts[${index}]` };
  if (!outdatedBy) return toRecord(place, name);
  const again =
    text.reviewed === undefined
      ? ''
      : ', or read the whole page against its sources and write the day in "reviewed"';
  return {
    ...place,
    message: `it was "${before}", and no source of it is newer than what that had: ${describeGround(outdatedBy)}; put it back, add the newer source that says so, with its date${again}`,
  };
}

function describeAnswer({ question, outdatedBy }: AnswerDifference): LedgerFault {
  const file = 'content/questionnaires/agreed.yaml';
  if (!outdatedBy) return toRecord({ file, field: 'answers' }, question);
  return {
    file,
    field: 'answers.on',
    message: `the words that were agreed for "${question}" changed, and this is not newer than ${outdatedBy}; put them back, or write the day on which people who know the field agreed to the new ones`,
  };
}

function describeDifference(
  { service, name, fact, outdatedBy }: Difference,
  services: readonly ReadService[],
): LedgerFault {
  const file = `content/services/${service}.yaml`;
  const whole = WHOLE_FIELDS[name.split('-')[0] ?? ''];
  if (whole !== undefined) return describeWhole({ file, field: whole }, name, outdatedBy);
  const place = fact ? `channels[${fact.channel}]` : 'channels';
  const isHours = fact?.part === 'hours';
  const field = isHours ? `${place}.hours` : place;
  if (!fact || !outdatedBy) return toRecord({ file, field }, name);
  if (fact.part === 'cost')
    return {
      file,
      field: `${place}.free`,
      message: `whether it is free changed, and no source of this way is newer than before: ${describeGround(outdatedBy)}; add the newer source that says so, with its date, or put it back`,
    };
  const record = services.find(({ id }) => id === service)?.record;
  const value = isHours ? 'hours' : nameValue(record?.channels[fact.channel]?.kind ?? '');
  const whose = isHours ? 'their' : 'its';
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
  place: { file: string; field: string },
  name: string,
  outdatedBy: Ground | undefined,
): LedgerFault {
  if (!outdatedBy) return toRecord(place, name);
  return {
    ...place,
    message: `${WHOLE_NAMES[name] ?? `"${place.field}" (${name})`} changed, and no source of it is newer than what it had: ${describeGround(outdatedBy)}; add the newer source that says so, with its date, or write at the left margin who asked: confirmed: { by: a role, on: YYYY-MM-DD }`,
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
export function writeLedger({ began, services, texts, answers, codes }: Ledger): string {
  const parts = { began, services, texts, answers, codes };
  return `${HEAD}${stringify(parts, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
