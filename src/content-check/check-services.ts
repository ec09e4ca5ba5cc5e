import { sideOf } from '../vocabulary/audience.ts';
import type { ServiceRecord } from '../schemas/service.ts';
import { SILENT_CALL } from './agreed-words.ts';
import type { Fault } from './fault.ts';
import { foldForNames } from './wording.ts';

/** A record with the id and file it was read from. */
export interface ReadService {
  id: string;
  file: string;
  record: ServiceRecord;
}

/** What one record is checked against. */
export interface Surroundings {
  /** Every id that has a file, also of files that have faults of their own. */
  ids: ReadonlySet<string>;
  /** The groups of `content/needs.yaml`. */
  needs: ReadonlySet<string>;
  /** The code of every id there has ever been, from `content/codes.yaml`. */
  codes: Readonly<Record<string, string>>;
  services: readonly ReadService[];
}

/** Checks one record against the others: codes, references, and the two sides kept apart. */
export function checkService(service: ReadService, surroundings: Surroundings): Fault[] {
  return [checkCode, checkReferences, checkSides, checkEmergency].flatMap((check) =>
    check(service, surroundings).map((fault) => ({ file: service.file, ...fault })),
  );
}

type Finding = Omit<Fault, 'file'>;

function checkCode({ id, record }: ReadService, { codes }: Surroundings): Finding[] {
  const given = Object.hasOwn(codes, id) ? codes[id] : undefined;
  if (given === record.code) return [];
  const message = given
    ? `the code of this service is "${given}" for ever, because links and print rely on it; put it back`
    : `add the line "${id}: ${record.code}" to content/codes.yaml`;
  return [{ field: 'code', message }];
}

function checkReferences({ id, record }: ReadService, { ids, needs }: Surroundings): Finding[] {
  const groups = [...needs].join(', ');
  const wrongNeed =
    needs.size === 0 || needs.has(record.need)
      ? []
      : [
          {
            field: 'need',
            message: `"${record.need}" is not a group of content/needs.yaml; choose one of: ${groups}`,
          },
        ];
  const wrongAlternatives = record.alternatives.flatMap(({ service }, index) => {
    const field = `alternatives[${index}].service`;
    if (service === id)
      return [{ field, message: 'a service cannot be its own alternative; name another' }];
    if (!ids.has(service))
      return [{ field, message: `there is no content/services/${service}.yaml; correct the id` }];
    if (record.alternatives.findIndex((other) => other.service === service) !== index)
      return [{ field, message: `"${service}" stands twice; remove one` }];
    return [];
  });
  return [...wrongNeed, ...wrongAlternatives];
}

/** Nobody who is worried about their own behaviour may be led to a service of those it happens to. */
function checkSides({ record }: ReadService, { services }: Surroundings): Finding[] {
  const victimSide = services.filter((other) => sideOf(other.record.audiences) === 'receiving');
  const crossings = record.alternatives.flatMap(({ service }, index) =>
    record.audiences.includes('own') && victimSide.some(({ id }) => id === service)
      ? [
          {
            field: `alternatives[${index}].service`,
            message: `"${service}" is for people it happens to, and this service is also for people worried about what they do; name another`,
          },
        ]
      : [],
  );
  if (sideOf(record.audiences) !== 'doing') return crossings;

  // Keywords are never shown on these pages.
  const text = foldForNames(JSON.stringify({ ...record, keywords: [] }));
  const named = victimSide.flatMap((other) =>
    listIdentifiers(other.record)
      .filter((name) => text.includes(foldForNames(name)))
      .map((name) => ({
        field: '',
        message: `it names "${name}" (${other.id}), which is for people it happens to; remove that from a page for people worried about what they do`,
      })),
  );
  return [...crossings, ...named];
}

/** A service's names, numbers and addresses as text. */
function listIdentifiers({ name, formerNames, channels }: ServiceRecord): string[] {
  const values = channels.flatMap((channel) => {
    if ('number' in channel) return [channel.number, channel.shown];
    return 'address' in channel ? [channel.address] : [];
  });
  return [name, ...formerNames, ...values].filter((value) => value !== undefined);
}

/** Without a number for emergencies every page would lose its first line, in silence. */
function checkEmergency({ id, record }: ReadService): Finding[] {
  if (id !== 'emergency-999') return [];
  const [first] = record.channels;
  const isCall =
    first?.kind === 'phone' && first.number === '999' && !first.needs && !first.withdrawn;
  if (record.withdrawn || record.contract || !isCall)
    return [
      {
        field: 'channels[0]',
        message:
          'every page needs "phone", number "999", nothing it needs and not withdrawn; put it back',
      },
    ];
  if (!first.note?.includes(SILENT_CALL))
    return [
      {
        field: 'channels[0].note',
        message: `the words for a call without speaking were agreed; put back: ${SILENT_CALL}`,
      },
    ];
  return [];
}
