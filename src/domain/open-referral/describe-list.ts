import type { OpenReferralList, OpenReferralService } from '../../schemas/open-referral.ts';

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
