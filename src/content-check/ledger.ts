import { stringify } from 'yaml';
import { compareFacts, type Difference } from '../domain/ledger/facts.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { type Content, listRecords, type ReadService } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { type Fault, limitFaults, locateInContent } from './fault.ts';

const FILE = 'content/ledger.yaml';

/**
 * Checks the records against the ledger: that no value changed while its sources stayed the same, and
 * that the ledger knows of every change. The build does without this, because a wrong number has to
 * be able to go at once (decision 026).
 */
export function checkLedger(
  { services, ledger }: Pick<Content, 'services' | 'ledger'>,
  files: ContentFiles,
): Fault[] {
  if (!ledger)
    return [
      {
        file: FILE,
        field: '',
        message: 'the file is missing; put it back, or run "npm run record"',
      },
    ];
  const faults = compareFacts(listRecords(services), ledger).map((difference) =>
    describeDifference(difference, services),
  );
  return locateInContent(limitFaults(faults), files);
}

/** The faults of values that changed while their sources stayed the same. */
export function listUnsupported(services: readonly ReadService[], ledger: Ledger): Fault[] {
  return compareFacts(listRecords(services), ledger)
    .filter(({ isUnsupported }) => isUnsupported)
    .map((difference) => describeDifference(difference, services));
}

function describeDifference(
  { service, name, fact, last, isUnsupported }: Difference,
  services: readonly ReadService[],
): Fault {
  const file = `content/services/${service}.yaml`;
  const place = fact ? `channels[${fact.channel}]` : 'channels';
  if (!isUnsupported || !fact || !last)
    return {
      file,
      field: fact?.isHours ? `${place}.hours` : place,
      message: `content/ledger.yaml does not know this of "${name}" yet; run "npm run record" and commit that file too`,
    };
  const record = services.find(({ id }) => id === service)?.record;
  const channel = record?.channels[fact.channel];
  const what = fact.isHours ? 'the hours' : `the ${nameValue(channel?.kind ?? '')}`;
  const verb = fact.isHours ? 'their' : 'its';
  const basis = last.confirmed
    ? `they were confirmed on ${last.confirmed.on}, before that`
    : `${verb} source is still ${listSources(last.sources)}`;
  return {
    file,
    field: fact.isHours ? `${place}.hours` : place,
    message: `${what} changed, and ${basis}; name the source that prints the new ${fact.isHours ? 'hours' : nameValue(channel?.kind ?? '')}, or use "npm run confirm"`,
  };
}

function listSources(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([key, date]) => (date === 'undated' ? `${key}, which has no date` : `${key} of ${date}`))
    .join(' and ');
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
