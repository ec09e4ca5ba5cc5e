import { classifyShare } from '../../domain/area/areas.ts';
import { canLead } from '../../domain/contact/contact-view.ts';
import { isWithdrawn } from '../../domain/contact/directory.ts';
import type { AreaChoice, Door, Outcode } from '../../schemas/site.ts';
import { CHOSEN_AREAS, sideOf } from '../../vocabulary/audience.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { LoadedContent, ReadService } from '../content.ts';
import { checkService, type Fault, type Finding, inFile, listRepeated } from '../fault.ts';
import { checkNumbers, checkWords } from '../wording.ts';
import { refuseFuture } from './prose.ts';
import { SILENT_CALL } from './services.ts';

const DOORS = 'content/doors.yaml';
const TERMS = 'content/terms.yaml';

/** Checks the groups of the list: the services that come first in them exist. */
export function checkNeeds({ needs, names }: LoadedContent): Fault[] {
  const ids = new Set(names.services.map((name) => name.replace(/\.yaml$/, '')));
  const findings = needs.flatMap(({ first }, index) =>
    first.flatMap((service) => checkService(ids, service, `[${index}].first`)),
  );
  return inFile('content/needs.yaml', findings);
}

/** Checks the doors: their words, that each leads somewhere, and that none names the other side. */
export function checkDoors(content: LoadedContent, { today }: { today: IsoDate }): Fault[] {
  const { doors } = content;
  const repeated = listRepeated(doors.map(({ route }) => route)).map(({ name, index }) => ({
    field: `[${index}].route`,
    message: `"${name}" is listed twice; each door has its own`,
  }));
  return [
    ...doors.flatMap((door, index) =>
      checkWords(DOORS, listDoorTexts(door, index), content, {
        side: sideOf([door.route]) === 'doing' ? 'doing' : 'receiving',
      }),
    ),
    ...inFile(DOORS, [
      ...repeated,
      ...doors.flatMap((door, index) => checkDoorContacts(door.contacts, index, content, today)),
    ]),
  ];
}

function listDoorTexts({ label, hint, heading, lead, contacts }: Door, index: number) {
  return [
    ...Object.entries({ label, hint, heading, lead }).map(([field, text]) => ({
      field: `[${index}].${field}`,
      text,
    })),
    ...contacts.map(({ why }, position) => ({
      field: `[${index}].contacts[${position}].why`,
      text: why,
    })),
  ];
}

function checkDoorContacts(
  contacts: Door['contacts'],
  index: number,
  content: LoadedContent,
  today: IsoDate,
): Finding[] {
  const { services, serviceIds } = content;
  const byId = new Map(services.map((service) => [service.id, service]));
  const repeated = listRepeated(contacts.map(({ service }) => service));
  const findings = contacts.flatMap(({ service }, position): Finding[] => {
    const field = `[${index}].contacts[${position}].service`;
    const unknown = checkService(serviceIds, service, field);
    if (unknown.length > 0) return unknown;
    if (repeated.some((again) => again.index === position))
      return [{ field, message: `"${service}" is listed twice; remove one` }];
    return [];
  });
  if (findings.length > 0) return findings;
  if (contacts.some(({ service }) => mayLead(byId.get(service), today))) return [];
  return [
    {
      field: `[${index}].contacts`,
      message: 'none of these can be reached by a way that is sure enough to come first; add one',
    },
  ];
}

/** True too for a record that has faults of its own, which are reported there. */
function mayLead(service: ReadService | undefined, today: IsoDate): boolean {
  if (!service) return true;
  if (isWithdrawn(service.record, today)) return false;
  return canLead({ id: service.id, ...service.record }, today);
}

/** Checks the explained words: each once, none that does harm, easy to read. */
export function checkTerms(content: LoadedContent): Fault[] {
  const { terms } = content;
  const means = terms.map((term, index) => ({ field: `[${index}].means`, text: term.means }));
  const forms = terms.map(({ term, also }, index) => ({
    field: `[${index}].term`,
    text: [term, ...also].join('; '),
  }));
  const repeated = listRepeated([
    ...terms.flatMap(({ term, also }) => [term, ...also]).map((form) => form.toLowerCase()),
    ...terms.map(({ id }) => `id ${id}`),
  ]);
  return [
    ...inFile(
      TERMS,
      repeated.map(({ name }) => ({ field: '', message: `"${name}" is listed twice; remove one` })),
    ),
    ...checkWords(TERMS, means, content, { asOne: '' }),
    ...checkNumbers(TERMS, forms),
  ];
}

/** Checks the agreed words of the frame, and numbers in words that no other rule reads. */
export function checkFrame({ site, needs, languages }: LoadedContent): Fault[] {
  const { name = '', operator = '', enforcementBody = '', silentCall = '' } = site ?? {};
  const frame = Object.entries({ name, operator, enforcementBody, silentCall });
  const headings = needs.map(({ heading }, index) => ({
    field: `[${index}].heading`,
    text: heading,
  }));
  const tongues = languages.map(({ own, english }, index) => ({
    field: `[${index}]`,
    text: `${own}; ${english}`,
  }));
  const message = `these words were agreed; write exactly: ${SILENT_CALL}`;
  return [
    ...(site && silentCall !== SILENT_CALL
      ? [{ file: 'content/site.yaml', field: 'silentCall', message }]
      : []),
    ...checkNumbers(
      'content/site.yaml',
      frame.map(([field, text]) => ({ field, text })),
    ),
    ...checkNumbers('content/needs.yaml', headings),
    ...checkNumbers('content/languages.yaml', tongues),
  ];
}

/** Checks the table of areas against itself: every choice is there, every outcode leads to one. */
export function checkAreas(
  { areas }: Pick<LoadedContent, 'areas'>,
  { today }: { today: IsoDate },
): Fault[] {
  if (!areas) return [];
  const { source, choices, outcodes } = areas;
  const districts = new Set(choices.flatMap((choice) => choice.districts));
  return inFile('content/areas.yaml', [
    ...checkChoices(choices),
    ...outcodes.flatMap((outcode, index) =>
      checkOutcode(outcode, districts).map(({ field, message }) => ({
        field: `outcodes[${index}].${field}`,
        message: `${outcode.outcode}: ${message}`,
      })),
    ),
    ...listRepeated(outcodes.map(({ outcode }) => outcode)).map(({ name, index }) => ({
      field: `outcodes[${index}].outcode`,
      message: `${name} is listed twice; remove one`,
    })),
    ...refuseFuture('source.date', source.date, today),
  ]);
}

function checkChoices(choices: readonly AreaChoice[]): Finding[] {
  const missing = CHOSEN_AREAS.filter((area) => !choices.some(({ id }) => id === area));
  const owned = choices.flatMap((choice, index) =>
    choice.districts.map((district) => ({ district, field: `choices[${index}].districts` })),
  );
  return [
    ...missing.map((area) => ({
      field: 'choices',
      message: `"${area}" is missing, and readers could not choose it; add it, with a label and districts`,
    })),
    ...listRepeated(choices.map(({ id }) => id)).map(({ name, index }) => ({
      field: `choices[${index}].id`,
      message: `"${name}" is listed twice; remove one`,
    })),
    ...listRepeated(owned.map(({ district }) => district)).map(({ name, index }) => ({
      field: owned[index]?.field ?? 'choices',
      message: `"${name}" is listed twice; a district belongs to one choice`,
    })),
    ...choices.flatMap(({ id, districts }, index) => {
      const field = `choices[${index}].districts`;
      if (id === 'elsewhere' && districts.length > 0)
        return [{ field, message: '"elsewhere" is what lies outside; write []' }];
      if (id !== 'elsewhere' && districts.length === 0)
        return [{ field, message: `name the districts of "${id}"` }];
      return [];
    }),
  ];
}

function checkOutcode(outcode: Outcode, known: ReadonlySet<string>): Finding[] {
  const unknown = Object.keys(outcode.districts)
    .filter((district) => !known.has(district))
    .map((district) => ({
      field: 'districts',
      message: `"${district}" belongs to no choice; correct its name, or add it to one`,
    }));
  const byShare = classifyShare(outcode.share);
  const isByShare = outcode.class !== 'retired' && outcode.class !== 'non-geographic';
  return isByShare && outcode.class !== byShare
    ? [
        ...unknown,
        {
          field: 'class',
          message: `a share of ${outcode.share} is "${byShare}", not "${outcode.class}"; correct one of the two`,
        },
      ]
    : unknown;
}
