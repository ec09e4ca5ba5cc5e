import { packAreas } from '../domain/area/areas.ts';
import { groupByNeed } from '../domain/contact/group-by-need.ts';
import { listServices } from '../domain/contact/directory.ts';
import { describeEntries, type FinderData } from '../domain/finder/finder.ts';
import { groupGuides } from '../domain/guide/group-guides.ts';
import { makeSearchIndex } from '../search-training/make-search-index.ts';
import { loadAreas } from './areas.ts';
import { loadFrame } from './frame.ts';
import { loadListedPages } from './guides.ts';
import { makeModuleFile, type ModuleFile } from './module-file.ts';
import { loadNeeds } from './needs.ts';
import { loadBankHolidays, loadSearchContent } from './search.ts';

/** Loads what the finder needs besides the page, in the order in which the page lists it. */
export async function loadFinderFile(): Promise<ModuleFile> {
  const { directory, doors } = await loadFrame();
  const { results, postcode, openNow } = directory.words;
  const guides = await loadListedPages(directory);
  const areas = await loadAreas();
  const { words, examples } = await loadSearchContent();
  const order = [
    ...groupByNeed(directory, await loadNeeds(), doors).flatMap(({ cards }) =>
      cards.map(({ contact }) => contact.id),
    ),
    ...groupGuides(guides, directory.words.guides).flatMap((group) =>
      group.guides.map(({ id }) => id),
    ),
  ];
  const entries = describeEntries(
    directory,
    guides,
    areas.choices.map(({ id }) => id),
  );
  const data: FinderData = {
    index: makeSearchIndex(listServices(directory), guides, words, examples),
    entries: entries.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    areas: packAreas(areas),
    bankHolidays: await loadBankHolidays(),
    words: { results, postcode, openNow },
  };
  return makeModuleFile('data', data);
}
