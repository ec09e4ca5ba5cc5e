import { stringify } from 'yaml';
import { compareFacts, type Difference, type Ground } from '../domain/ledger/differences.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { IsoDate } from '../vocabulary/calendar.ts';
import { type Content, listRecords, type ReadService } from './content.ts';
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
export function checkLedger(
  { services, ledger }: Pick<Content, 'services' | 'ledger'>,
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
  return locateInContent(limitFaults(faults), files);
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
