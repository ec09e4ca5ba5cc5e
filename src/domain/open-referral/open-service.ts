import type {
  OpenReferralFeed,
  OpenReferralList,
  OpenReferralService,
} from '../../schemas/open-referral.ts';
import type { Source } from '../../schemas/provenance.ts';
import type { Site } from '../../schemas/site.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import { listAreaNames } from '../area/areas.ts';
import { listReasons, listPublishableChannels, listUsableChannels } from '../contact/channels.ts';
import { type Edition, isWithdrawn, type Service } from '../contact/directory.ts';
import { fillIn } from '../text/sentences.ts';
import {
  describeContacts,
  describeSchedules,
  findAssuredDate,
  hasFirmWords,
  type MakeId,
  selectFacts,
  type PublishableFacts,
} from './open-facts.ts';

/**
 * A service in the shape of Open Referral UK. A field without a value is left out, and so is every
 * fact that may not be published. Of a withdrawn service only the name and the status are left.
 *
 * @param edition the day of the build, and its words
 */
export function describeOpenService(
  service: Service,
  edition: Edition,
  makeId: MakeId,
): OpenReferralService {
  const id = makeId(`service/${service.id}`);
  const file = { x_file: `${service.id}.json` };
  if (isWithdrawn(service, edition.today))
    return { id, name: service.name, status: 'inactive', ...file };

  const { today, words } = edition;
  const facts = selectFacts(service, today);
  const alert = describeAlert(service, edition);
  const contacts = describeContacts(service, facts.dialled, edition, makeId);
  const schedules = describeSchedules(service, facts, edition, makeId);
  return {
    id,
    name: service.name,
    status: 'active',
    ...(hasFirmWords(service, today) && describeWords(service, words, makeId)),
    ...(alert && { alert }),
    ...(facts.url && { url: facts.url }),
    ...(facts.email && { email: facts.email }),
    ...describeChecks(facts),
    ...(contacts.length > 0 && { contacts }),
    ...(schedules.length > 0 && { schedules }),
    ...describeLanguages(service, facts, makeId),
    ...file,
    x_sources: Object.values(service.sources).map(describeOpenSource),
  };
}

/** What it does, for whom, where, and who runs it. */
function describeWords(
  service: Service,
  { openData, places }: UiWords,
  makeId: MakeId,
): Partial<OpenReferralService> {
  const { id, provider, area } = service;
  const areas = area === 'national' ? [places.national] : listAreaNames(area, places);
  const organizationId = provider && makeId(`organization/${provider}`);
  return {
    description: service.summary,
    eligibility_description: describeEligibility(service, openData),
    ...(organizationId && {
      organization_id: organizationId,
      organization: {
        id: organizationId,
        name: provider,
        // The standard asks for some words, and no record describes an organisation.
        description: openData.provider,
      },
    }),
    service_areas: areas.map((name) => ({
      id: makeId(`service_area/${id}/${name}`),
      service_id: makeId(`service/${id}`),
      name,
    })),
  };
}

/** Whom a service takes and whom it cannot, in the words of its page. */
function describeEligibility(
  { suitable, unsuitable = [] }: Service,
  words: UiWords['openData'],
): string {
  return [
    fillIn(words.suitable, { text: suitable.join(' ') }),
    ...(unsuitable.length > 0 ? [fillIn(words.unsuitable, { text: unsuitable.join(' ') })] : []),
  ].join('\n');
}

/**
 * What somebody who copies a file has to know of what is not in it: why a channel cannot be
 * used, and that others are left out. Nothing, where nothing is missing.
 *
 * @param edition the day of the build, and its words
 */
function describeAlert(
  service: Service,
  { today, words: { openData: words } }: Edition,
): string | undefined {
  const reasons = listReasons(service, today);
  const usable = listUsableChannels(service, today).length;
  const published = listPublishableChannels(service, today).length;
  const sentences = [
    ...reasons,
    ...(hasFirmWords(service, today) ? [] : [words.oldWords]),
    ...(published < usable ? [words.oldChannels] : []),
    ...(usable === 0 && reasons.length === 0 ? [words.noChannel] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function describeChecks({ provenances }: PublishableFacts): Partial<OpenReferralService> {
  const assured = findAssuredDate(provenances);
  const [review] = provenances.map((provenance) => provenance.review).toSorted();
  return { ...(assured && { assured_date: assured }), ...(review && { x_review_by: review }) };
}

function describeLanguages(
  { id }: Service,
  { languages }: PublishableFacts,
  makeId: MakeId,
): Partial<OpenReferralService> {
  if (languages.length === 0) return {};
  return {
    languages: languages.map((name) => ({
      id: makeId(`language/${id}/${name}`),
      service_id: makeId(`service/${id}`),
      name,
    })),
  };
}

function describeOpenSource({ date, ...source }: Source) {
  return { ...source, ...(date !== 'undated' && { date }) };
}

/** All services as the first and only page of a list, each without the fields that hold lists. */
export function describeList(services: readonly OpenReferralService[]): OpenReferralList {
  return {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map(leaveOutLists),
  };
}

/** The rest of the fields is the list's; the schema of the list makes sure of it. */
function leaveOutLists(service: OpenReferralService): OpenReferralList['contents'][number] {
  const fields = Object.entries(service).filter(([, value]) => !Array.isArray(value));
  return Object.fromEntries(fields) as OpenReferralList['contents'][number];
}

/**
 * What a program reads first. The standard's own fields name the version and the profile whose shape
 * the files have; the others say how far that goes, and what may be done with the data.
 *
 * @param makeUrl the whole address of a path of this site
 * @param today the day of the build
 */
export function describeFeed(
  { dataLicence }: Pick<Site, 'dataLicence'>,
  makeUrl: (path: string) => string,
  today: IsoDate,
): OpenReferralFeed {
  return {
    version: 'HSDS-UK-3.0',
    profile: 'https://github.com/OpenReferralUK/uk-profile',
    openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
    x_conformance: 'partial',
    x_licence: dataLicence || 'none chosen',
    x_services: makeUrl('/api/services/index.json'),
    x_about: makeUrl('/api/'),
    x_built: today,
  };
}
