import { listProvenances } from '../../schemas/provenance.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import { sideOf } from '../../vocabulary/audience.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { LoadedContent, ReadService } from '../content.ts';
import { checkService, type Fault, type Finding, inFile, listRepeated } from '../fault.ts';
import { foldForNames } from '../names.ts';
import { checkNumbers, checkWords, type Text } from '../wording.ts';
import { refuseFar, refuseFuture } from './prose.ts';
import { sideOfReaders } from './sides.ts';

/**
 * How to call 999 without speaking, word for word. Each part guards against a belief that has cost
 * time: that 55 finds the caller, that silence by itself brings the police, that it works on a landline.
 */
export const SILENT_CALL =
  'On a mobile: stay on the line, listen, cough or tap. If asked, press 55. 55 does not tell them where you are. A silent call alone does not bring police. On a landline there is no 55: stay on the line.';

/** What is dialled before another number, or by itself, for text relay: records explain it in sentences. */
const RELAY_CODES = ['18000', '18001', '18001 101', '18001 111'];

/** Checks each record: its code, references and days, the two sides kept apart, its words. */
export function checkServices(content: LoadedContent, { today }: { today: IsoDate }): Fault[] {
  return content.services.flatMap((service) => {
    const { id, file, record } = service;
    const texts = listSentences(record);
    const side = sideOf(record.audiences);
    const readers = sideOfReaders(record);
    return [
      ...inFile(file, [
        ...checkCode(service, content),
        ...checkReferences(service, content),
        ...checkSides(record, content),
        ...(id === 'emergency-999' ? checkEmergency(record) : []),
        ...checkDays(record, today),
        ...checkAnswer(record),
      ]),
      // On the own side names are looked for in the whole record, and numbers in the names of all.
      ...checkWords(file, texts, content, {
        side,
        names: side !== 'doing' && readers !== 'both' && readers,
        asOne: '',
        numbers: 'any',
      }),
      ...checkNumbers(file, [...texts, ...listNamesAndPlaces(record)], RELAY_CODES),
    ];
  });
}

function checkCode({ id, record }: ReadService, { serviceCodes }: LoadedContent): Finding[] {
  const given = Object.hasOwn(serviceCodes, id) ? serviceCodes[id] : undefined;
  if (given === record.code) return [];
  const message = given
    ? `the code of this service is "${given}" for ever, because links and print rely on it; write that code`
    : `add the line "${id}: ${record.code}" to content/codes.yaml`;
  return [{ field: 'code', message }];
}

function checkReferences(
  { id, record }: ReadService,
  { serviceIds, needs }: LoadedContent,
): Finding[] {
  const groups = needs.map((need) => need.id);
  const isInGroup = groups.length === 0 || groups.includes(record.need);
  const repeated = listRepeated(record.alternatives.map(({ service }) => service));
  return [
    ...(isInGroup
      ? []
      : [
          {
            field: 'need',
            message: `"${record.need}" is not a group of content/needs.yaml; choose one of: ${groups.join(', ')}`,
          },
        ]),
    ...record.alternatives.flatMap(({ service }, index) => {
      const field = `alternatives[${index}].service`;
      if (service === id)
        return [{ field, message: 'a service cannot be its own alternative; name another' }];
      if (serviceIds.has(service) && repeated.some((again) => again.index === index))
        return [{ field, message: `"${service}" is listed twice; remove one` }];
      return checkService(serviceIds, service, field);
    }),
  ];
}

/** A page for people worried about what they do has nothing that leads to those it happens to. */
function checkSides(record: ServiceRecord, { services }: LoadedContent): Finding[] {
  if (sideOf(record.audiences) !== 'doing') return [];
  const others = services.filter((other) => sideOf(other.record.audiences) === 'receiving');
  // Keywords are never shown on these pages.
  const text = foldForNames(JSON.stringify({ ...record, keywords: [] }));
  return others.flatMap((other) =>
    listIdentifiers(other.record)
      .filter((name) => text.includes(foldForNames(name)))
      .map((name) => ({
        field: '',
        message: `it names "${name}" (${other.id}), which is for people it happens to; remove that from a page for people worried about what they do`,
      })),
  );
}

/** A service's names, numbers and addresses as text. */
function listIdentifiers({ name, formerNames, channels }: ServiceRecord): string[] {
  const values = channels.flatMap((channel) => {
    if ('number' in channel) return [channel.number, channel.shown];
    return 'address' in channel ? [channel.address] : [];
  });
  return [name, ...formerNames, ...values].filter((value) => value !== undefined);
}

/** Without a number for emergencies every page would lose its first line, and nobody would notice. */
function checkEmergency({ channels, withdrawn, contract }: ServiceRecord): Finding[] {
  const [first] = channels;
  const isCall =
    first?.kind === 'phone' && first.number === '999' && !first.needs && !first.withdrawn;
  if (withdrawn || contract || !isCall)
    return [
      {
        field: 'channels[0]',
        message:
          'every page needs "phone", number "999", nothing it needs and not withdrawn; write that as the first channel, and remove "withdrawn" and "contract"',
      },
    ];
  if (first.note?.includes(SILENT_CALL)) return [];
  return [
    {
      field: 'channels[0].note',
      message: `the words for a call without speaking were agreed; write exactly: ${SILENT_CALL}`,
    },
  ];
}

/** Whether a name is needed has to be plain, since other sentences are compared with it. */
function checkAnswer({ plain }: ServiceRecord): Finding[] {
  if (!plain?.anonymous || /^(?:Yes|No)\b/.test(plain.anonymous.says)) return [];
  const message = 'begin with Yes or No, since other sentences are compared with it';
  return [{ field: 'plain.anonymous.says', message }];
}

/** Nothing was printed or confirmed in the future, and no end or review is so far that it is a slip. */
function checkDays(record: ServiceRecord, today: IsoDate): Finding[] {
  const ends = (thing: Pick<ServiceRecord, 'withdrawn'>, field: string) =>
    refuseFar(`${field}withdrawn.on`, thing.withdrawn?.on, today);
  return [
    ...Object.entries(record.sources).flatMap(([key, { date }]) =>
      refuseFuture(`sources.${key}.date`, date, today),
    ),
    ...refuseFuture('confirmed.on', record.confirmed?.on, today),
    ...ends(record, ''),
    ...record.channels.flatMap((channel, index) => [
      ...ends(channel, `channels[${index}].`),
      ...listProvenances(channel).flatMap(({ path, provenance }) => {
        const field = [`channels[${index}]`, ...path].join('.');
        return [
          ...refuseFuture(`${field}.confirmed.on`, provenance.confirmed?.on, today),
          ...refuseFar(`${field}.review`, provenance.review, today),
        ];
      }),
    ]),
  ];
}

/** The sentences of a record. */
function listSentences(record: ServiceRecord): Text[] {
  const { line, summary, safetyNote, channels, alternatives, plain = {} } = record;
  const lists = [
    'suitable',
    'unsuitable',
    'referral',
    'whatHappens',
    'whatToSay',
    'haveReady',
    'unknowns',
  ] as const;
  const single = Object.entries({ line, summary, safetyNote });
  return [
    ...single.flatMap(([field, text]) => (text ? [{ field, text }] : [])),
    ...lists.flatMap((field) =>
      (record[field] ?? []).map((text, index) => ({ field: `${field}[${index}]`, text })),
    ),
    ...Object.entries(plain).flatMap(([kind, fact]) =>
      fact ? [{ field: `plain.${kind}.says`, text: fact.says }] : [],
    ),
    ...channels.flatMap(({ note, needs, hours }, index) => [
      ...(note ? [{ field: `channels[${index}].note`, text: note }] : []),
      ...(needs ? [{ field: `channels[${index}].needs`, text: needs }] : []),
      ...(hours && 'note' in hours && hours.note
        ? [{ field: `channels[${index}].hours.note`, text: hours.note }]
        : []),
    ]),
    ...alternatives.map(({ why }, index) => ({ field: `alternatives[${index}].why`, text: why })),
  ];
}

/** Short words of a record that pages show beside its sentences. */
function listNamesAndPlaces(record: ServiceRecord): Text[] {
  const { name, provider, formerNames, channels, withdrawn } = record;
  return [
    { field: 'name', text: name },
    ...(provider ? [{ field: 'provider', text: provider }] : []),
    ...formerNames.map((text, index) => ({ field: `formerNames[${index}]`, text })),
    ...(withdrawn ? [{ field: 'withdrawn.reason', text: withdrawn.reason }] : []),
    ...channels.flatMap((channel, index) => [
      ...('how' in channel && channel.how
        ? [{ field: `channels[${index}].how`, text: channel.how }]
        : []),
      ...(channel.covers ? [{ field: `channels[${index}].covers`, text: channel.covers }] : []),
      ...(channel.languages ?? []).map((text, position) => ({
        field: `channels[${index}].languages[${position}]`,
        text,
      })),
      ...(channel.withdrawn
        ? [{ field: `channels[${index}].withdrawn.reason`, text: channel.withdrawn.reason }]
        : []),
    ]),
  ];
}
