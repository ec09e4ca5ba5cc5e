import { sideOf } from '../vocabulary/audience.ts';
import type { Door } from '../schemas/site.ts';
import type { ServiceRecord } from '../schemas/service.ts';
import type { Term } from '../schemas/guide.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
  type Text,
} from './wording.ts';

/** What is dialled before another number, or alone, for text relay: records explain it in sentences. */
const RELAY_CODES = ['18000', '18001', '18001 101', '18001 111'];

/** Checks the words of one record: no phrase that does harm, short sentences, easy to read. */
export function checkServiceWording(
  { file, record }: ReadService,
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  const texts = listServiceTexts(record);
  const names = listServiceNames(services);
  return [
    ...listBannedFaults(file, texts, wording, sideOf(record.audiences)),
    ...listNumberFaults(file, [...texts, ...listNamesAndPlaces(record)], RELAY_CODES),
    ...listLongFaults(file, texts, names),
    ...listHardFaults(
      file,
      '',
      texts.map(({ text }) => text),
      names,
    ),
  ];
}

/** Checks the words of the doors. */
export function checkDoorWording(
  file: string,
  doors: readonly Door[],
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  return doors.flatMap(({ route, label, hint, heading, lead, contacts }, index) => {
    const texts = [
      ...Object.entries({ label, hint, heading, lead }).map(([field, text]) => ({
        field: `[${index}].${field}`,
        text,
      })),
      ...contacts.map(({ why }, position) => ({
        field: `[${index}].contacts[${position}].why`,
        text: why,
      })),
    ];
    const isOwn = sideOf([route]) === 'doing';
    return [
      ...listBannedFaults(file, texts, wording, isOwn ? 'doing' : 'receiving'),
      ...listNumberFaults(file, texts),
      ...(isOwn ? listNameFaults(file, texts, services) : []),
      ...listLongFaults(file, texts, []),
    ];
  });
}

/** Checks the explained words: each once, none that does harm, easy to read. */
export function checkTerms(
  file: string,
  terms: readonly Term[],
  wording: readonly BannedPhrases[],
): Fault[] {
  const texts = terms.map(({ means }, index) => ({ field: `[${index}].means`, text: means }));
  const forms = terms.flatMap(({ term, also }) =>
    [term, ...also].map((form) => form.toLowerCase()),
  );
  const ids = terms.map(({ id }) => id);
  const twice = [...forms, ...ids.map((id) => `id ${id}`)].filter(
    (form, index, all) => all.indexOf(form) !== index,
  );
  return [
    ...twice.map((form) => ({ file, field: '', message: `"${form}" stands twice; remove one` })),
    ...listBannedFaults(file, texts, wording),
    ...listNumberFaults(file, [
      ...texts,
      ...terms.map(({ term, also }, index) => ({
        field: `[${index}].term`,
        text: [term, ...also].join('; '),
      })),
    ]),
    ...listLongFaults(file, texts, []),
    ...listHardFaults(
      file,
      '',
      texts.map(({ text }) => text),
      [],
    ),
  ];
}

/** Short words of a record that stand on pages beside its sentences. */
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

function listServiceTexts(record: ServiceRecord): Text[] {
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
