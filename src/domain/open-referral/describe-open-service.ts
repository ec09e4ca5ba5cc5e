import type { Source } from '../../schemas/provenance.ts';
import type { OpenReferralService } from '../../schemas/open-referral.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { listAreaNames } from '../contact/area-names.ts';
import type { Edition, Service } from '../contact/directory.ts';
import { isWithdrawn } from '../contact/withdrawal.ts';
import { describeAlert } from './describe-alert.ts';
import { describeContacts } from './describe-contacts.ts';
import { describeEligibility } from './describe-eligibility.ts';
import { describeSchedules } from './describe-schedules.ts';
import { findAssuredDate } from './find-assured-date.ts';
import { hasFirmWords } from './has-firm-words.ts';
import type { MakeId } from './make-id.ts';
import { type SpreadingFacts, selectFacts } from './select-facts.ts';

/**
 * A service in the shape of Open Referral UK. A field without a value is left out, and so is every
 * fact that may not spread. Of a withdrawn service only the name and the status are left.
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

function describeChecks({ provenances }: SpreadingFacts): Partial<OpenReferralService> {
  const assured = findAssuredDate(provenances);
  const [review] = provenances.map((provenance) => provenance.review).toSorted();
  return { ...(assured && { assured_date: assured }), ...(review && { x_review_by: review }) };
}

function describeLanguages(
  { id }: Service,
  { languages }: SpreadingFacts,
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
