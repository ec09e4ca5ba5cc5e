import {
  describeFeed,
  describeList,
  describeOpenService,
} from '../domain/open-referral/open-service.ts';
import {
  type OpenReferralFeed,
  openReferralFeedSchema,
  type OpenReferralList,
  openReferralListSchema,
  type OpenReferralService,
  openReferralServiceSchema,
} from '../schemas/open-referral.ts';
import { loadDirectory, loadSite } from './content.ts';
import { makeUuid } from './make-uuid.ts';

/** A service of the open data, with the id that names its file. */
export interface OpenService {
  id: string;
  data: OpenReferralService;
}

/**
 * Every service in the shape of Open Referral UK.
 *
 * @throws if one is not in that shape, so that no build publishes it
 */
export async function loadOpenServices(): Promise<OpenService[]> {
  const directory = await loadDirectory();
  return directory.services.map((service) => {
    const data = describeOpenService(service, directory, (name) => makeUuid(name));
    return {
      id: service.id,
      data: check(`services/${service.id}.json`, openReferralServiceSchema, data),
    };
  });
}

/** The list of them; throws like {@link loadOpenServices}. */
export async function loadOpenList(): Promise<OpenReferralList> {
  const services = await loadOpenServices();
  return check(
    'services/index.json',
    openReferralListSchema,
    describeList(services.map(({ data }) => data)),
  );
}

/**
 * What the open data is, for programs; throws like {@link loadOpenServices}.
 *
 * @param address the address of the site
 */
export async function loadOpenFeed(address: URL | undefined): Promise<OpenReferralFeed> {
  const site = await loadSite();
  const { today } = await loadDirectory();
  const makeUrl = (path: string) => new URL(path, address).href;
  const feed = describeFeed(site, makeUrl, today);
  return check('index.json', openReferralFeedSchema, feed);
}

type Schema<T> = { safeParse: (data: T) => { success: boolean; error?: Error } };

/** The data as it came, so that the order of its fields stays ours. */
function check<T>(file: string, schema: Schema<T>, data: T): T {
  const { success, error } = schema.safeParse(data);
  if (!success)
    throw new Error(`api/${file} is not in the shape of the open data: ${error?.message}`);
  return data;
}
