import { stringify } from 'yaml';
import { compareCodes } from '../domain/ledger/codes.ts';
import { compareFacts, type Difference, type Ground } from '../domain/ledger/differences.ts';
import type { CodeList, Ledger } from '../schemas/ledger.ts';
import type { IsoDate } from '../vocabulary/calendar.ts';
import { listRecords, type LoadedContent, type ReadService } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { type Fault, type Finding, limitFaults, locateInContent } from './fault.ts';

const FILE = 'content/ledger.yaml';

/**
 * Checks the records against the ledger: that no value changed without a newer source or confirmation, and
 * that the ledger knows of every change. The build does without this, because a wrong number has to
 * be able to go at once (decision 026).
 *
 * @param today the day of the check
 */
export function checkLedger(
  { services, ledger, writtenCodes }: Pick<LoadedContent, 'services' | 'ledger' | 'writtenCodes'>,
  files: ContentFiles,
  today: IsoDate,
): Fault[] {
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
  const added = compareCodes(writtenCodes, ledger).filter(({ recorded }) => recorded === undefined);
  const codes = [...Map.groupBy(added, ({ list }) => list)].map(([list, all]) => ({
    file: LISTS[list],
    field: all[0]?.key ?? '',
    message: `content/ledger.yaml does not know ${all.map(({ key }) => `"${key}"`).join(', ')} yet; run "npm run record" and commit that file too`,
  }));
  return locateInContent(limitFaults([...faults, ...codes]), files);
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
export function listUnsupported(
  services: readonly ReadService[],
  ledger: Ledger,
  today: IsoDate,
): Fault[] {
  return compareFacts(listRecords(services), ledger, today)
    .filter(({ outdatedBy }) => outdatedBy)
    .map((difference) => describeDifference(difference, services));
}

function describeDifference(
  { service, name, fact, outdatedBy }: Difference,
  services: readonly ReadService[],
): Fault {
  const file = `content/services/${service}.yaml`;
  const whole = WHOLE_FIELDS[name.split('-')[0] ?? ''];
  if (whole !== undefined) return { file, ...describeWhole(whole, name, outdatedBy) };
  const place = fact ? `channels[${fact.channel}]` : 'channels';
  const field = fact?.isHours ? `${place}.hours` : place;
  if (!fact || !outdatedBy)
    return {
      file,
      field,
      message: `content/ledger.yaml does not know this of "${name}" yet; run "npm run record" and commit that file too`,
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
  ages: 'ages',
  plain: 'plain',
};

function describeWhole(field: string, name: string, outdatedBy: Ground | undefined): Finding {
  const what = name === 'whom' ? '"audiences" or "area"' : `"${field}" (${name})`;
  return {
    field,
    message: outdatedBy
      ? `${what} changed, and no source of it is newer than what it had: ${describeGround(outdatedBy)}; add the newer source that says so, with its date, or write at the left margin who asked: confirmed: { by: a role, on: YYYY-MM-DD }`
      : `content/ledger.yaml does not know this of "${name}" yet; run "npm run record" and commit that file too`,
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
export function writeLedger(ledger: Ledger): string {
  return `${HEAD}${stringify(ledger, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
