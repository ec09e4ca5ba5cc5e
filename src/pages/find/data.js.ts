import type { APIRoute } from 'astro';
import { loadAreas } from '../../data/areas.ts';
import { loadFrame } from '../../data/frame.ts';
import { loadGuides } from '../../data/guides.ts';
import { loadBankHolidays, loadSearchWords } from '../../data/search.ts';
import { packAreas } from '../../domain/area/pack-areas.ts';
import { listServices } from '../../domain/contact/directory.ts';
import { describeEntries } from '../../domain/finder/describe-entries.ts';
import type { FinderData } from '../../domain/finder/finder-data.ts';
import { buildSearchIndex } from '../../domain/search/build-search-index.ts';

/** What the finder needs besides the page, as a module. */
export const GET: APIRoute = async () => {
  const { directory } = await loadFrame();
  const guides = await loadGuides();
  const areas = await loadAreas();
  const data: FinderData = {
    index: buildSearchIndex(listServices(directory), guides, await loadSearchWords()),
    entries: describeEntries(
      directory,
      guides,
      areas.choices.map(({ id }) => id),
    ),
    areas: packAreas(areas),
    bankHolidays: await loadBankHolidays(),
  };
  return new Response(`export default ${JSON.stringify(data)};\n`);
};
