import { CONTACT_MARK } from '../../domain/guide/guide-markdown.ts';
import { servesArea } from '../../domain/area/areas.ts';
import { listMinimalSets } from '../../domain/questionnaire/logic.ts';
import { type Audience, CHOSEN_AREAS, type ChosenArea, sideOf } from '../../vocabulary/audience.ts';
import type { LoadedContent } from '../content.ts';
import type { Fault } from '../fault.ts';
import { listPlaces } from './outcomes.ts';
import { describeServiceCrossing, type OneSide, sideOfReaders } from './sides.ts';

/** Somebody who is afraid of the person they know is also somebody it happens to. */
const AFRAID = 'reporter_afraid';

/** A place where content names a service as help. */
interface Place {
  file: string;
  field: string;
  near?: string;
  service: string;
  /** Whom it is named for. */
  readers: readonly Audience[];
  /** Their side, where it is not that of all of them. */
  side?: OneSide;
  /** Where they live, if it is named because of that. */
  areas?: readonly ChosenArea[];
}

/**
 * Checks that content names services as help only for those whom their records are for, and never one of the
 * other side: behind doors, in outcomes, on campaigns, in guides and beside other services.
 */
export function checkAudiences(content: LoadedContent): Fault[] {
  const records = new Map(content.services.map(({ id, record }) => [id, record] as const));
  const listed = [...records.values()];
  return [
    ...listDoorPlaces(content),
    ...listOutcomePlaces(content),
    ...listCampaignPlaces(content),
    ...listGuidePlaces(content),
    ...listRecordPlaces(content),
    ...listProfessionalPlaces(content),
  ].flatMap(({ service, readers, areas = [], side = sideOf(readers), ...place }) => {
    const record = records.get(service);
    // Of a record with faults of its own nothing is known.
    if (!record) return [];
    const crossing = describeServiceCrossing(service, side, content);
    const missing = crossing.length > 0 ? [] : listMissing(readers, record.audiences);
    const outside = areas.filter((area) => !servesArea(record, area, listed));
    return [
      // Marks in prose have a rule of their own, wherever they are.
      ...('near' in place ? [] : crossing),
      ...(missing.length > 0 ? [describeMissing(service, missing)] : []),
      ...outside.map(
        (area) =>
          `"${service}" is named for people in "${area}", and "area" of its record is ${record.area}; correct "when", or the record if a source says so`,
      ),
    ].map((message) => ({ ...place, message }));
  });
}

/** What is said of a service that is not for somebody to whom it is named. */
export function describeMissing(service: string, missing: readonly Audience[]): string {
  const whom = missing.map((audience) => `"${audience}"`).join(' and ');
  return `"${service}" is not for ${whom} by "audiences" of its record; name another, or add that there if a source says so`;
}

/**
 * The readers whom a service is not for. Where readers of both sides are meant, it may be for one side, and
 * then for all of that side.
 */
function listMissing(readers: readonly Audience[], audiences: readonly Audience[]): Audience[] {
  const missing = readers.filter((reader) => !audiences.includes(reader));
  if (sideOf(readers) !== 'both' || missing.length === readers.length) return missing;
  return missing.filter((reader) =>
    audiences.some((other) => other !== 'professionals' && sideOf([other]) === sideOf([reader])),
  );
}

/** Professionals read on behalf of others, and find help for those. */
function withoutProfessionals(audiences: readonly Audience[]): Audience[] {
  return audiences.filter((audience) => audience !== 'professionals');
}

function listDoorPlaces({ doors }: LoadedContent): Place[] {
  return doors.flatMap(({ route, contacts }, index) =>
    contacts.map(({ service }, position) => ({
      file: 'content/doors.yaml',
      field: `[${index}].contacts[${position}].service`,
      service,
      readers: [route],
    })),
  );
}

function listOutcomePlaces({ questionnaires }: LoadedContent): Place[] {
  return questionnaires.flatMap(({ file, questionnaire }) =>
    listPlaces(questionnaire).map(({ field, service, when }) => {
      const sets = when === undefined ? [] : listMinimalSets(when);
      const isAfraid = sets.length > 0 && sets.every((set) => set.includes(AFRAID));
      return {
        file,
        field,
        service,
        readers: [isAfraid ? 'victim' : questionnaire.route],
        areas: CHOSEN_AREAS.filter((area) => sets.flat().includes(nameFactor(area))),
      };
    }),
  );
}

/** The answer of somebody who lives there. */
function nameFactor(area: ChosenArea): string {
  return area === 'elsewhere' ? 'out_of_area' : `area_${area.replaceAll('-', '_')}`;
}

function listCampaignPlaces({ campaigns }: LoadedContent): Place[] {
  return campaigns.flatMap(({ file, campaign }) =>
    (['services', 'numbers'] as const).flatMap((list) =>
      campaign[list].map(({ service }, index) => ({
        file,
        field: `${list}[${index}].service`,
        service,
        readers: [campaign.route],
      })),
    ),
  );
}

function listGuidePlaces({ guides }: LoadedContent): Place[] {
  return guides.flatMap(({ file, guide }) => {
    const readers = withoutProfessionals(guide.audiences);
    return [
      { file, field: 'first.contact', service: guide.first.contact, readers },
      ...guide.services.map((service, index) => ({
        file,
        field: `services[${index}]`,
        service,
        readers,
      })),
      ...[...guide.body.matchAll(CONTACT_MARK)].map(([near, service = '']) => ({
        file,
        field: 'text',
        near,
        service,
        readers,
      })),
    ];
  });
}

function listRecordPlaces({ services }: LoadedContent): Place[] {
  return services.flatMap(({ file, record }) =>
    record.alternatives.map(({ service }, index) => ({
      file,
      field: `alternatives[${index}].service`,
      service,
      readers: withoutProfessionals(record.audiences),
      side: sideOfReaders(record),
    })),
  );
}

function listProfessionalPlaces({ pages, uiWords }: LoadedContent): Place[] {
  const shown = uiWords?.forProfessionals.contacts ?? [];
  const page = pages.find(({ id }) => id === 'for-professionals');
  return [
    ...shown.map(({ service }, index) => ({
      file: 'content/ui.en.yaml',
      field: `forProfessionals.contacts[${index}].service`,
      service,
      readers: ['professionals'] as const,
    })),
    ...[...(page?.body.matchAll(CONTACT_MARK) ?? [])].map(([near, service = '']) => ({
      file: page?.file ?? '',
      field: 'text',
      near,
      service,
      readers: ['professionals'] as const,
    })),
  ];
}
