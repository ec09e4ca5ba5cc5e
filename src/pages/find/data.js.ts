import type { APIRoute } from 'astro';
import { loadAreas } from '../../data/areas.ts';
import { loadFrame } from '../../data/frame.ts';
import { loadGuides } from '../../data/guides.ts';
import { loadBankHolidays, loadSearchWords } from '../../data/search.ts';
import { packAreas } from '../../domain/area/pack-areas.ts';
import { groupByNeed } from '../../domain/contact/group-by-need.ts';
import { groupGuides } from '../../domain/guide/group-guides.ts';
import { loadNeeds } from '../../data/needs.ts';
import { listServices } from '../../domain/contact/directory.ts';
import { describeEntries } from '../../domain/finder/describe-entries.ts';
import type { FinderData } from '../../domain/finder/finder-data.ts';
import { buildSearchIndex } from '../../domain/search/build-search-index.ts';

/** What the finder needs besides the page, as a module. */
export const GET: APIRoute = async () => {
  const { directory, doors } = await loadFrame();
  const guides = await loadGuides();
  const areas = await loadAreas();
  // As the page lists them.
  const order = [
    ...groupByNeed(directory, await loadNeeds(), doors).flatMap(({ cards }) =>
      cards.map(({ contact }) => contact.id),
    ),
    ...groupGuides(guides).flatMap((group) => group.guides.map(({ id }) => id)),
  ];
  const data: FinderData = {
    index: buildSearchIndex(listServices(directory), guides, await loadSearchWords()),
    entries: sortBy(
      order,
      describeEntries(
        directory,
        guides,
        areas.choices.map(({ id }) => id),
      ),
    ),
    areas: packAreas(areas),
    bankHolidays: await loadBankHolidays(),
  };
  return new Response(`export default ${JSON.stringify(data)};\n`);
};

function sortBy<Item extends { id: string }>(order: readonly string[], items: Item[]): Item[] {
  return items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
