import type { OpenReferralFeed } from '../../schemas/open-referral.ts';
import type { Site } from '../../schemas/site.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';

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
