import { type ReasonedContact, selectContacts } from '../domain/contact/contact-view.ts';
import type { Directory } from '../domain/contact/directory.ts';
import { selectSideNumber } from '../domain/contact/contact-lists.ts';
import type { KnownDays } from '../domain/opening-hours/open-now.ts';
import type { Door, Site } from '../schemas/site.ts';
import { type Route, sideOf } from '../vocabulary/audience.ts';
import { loadBankHolidays, loadDirectory, loadDoors, loadSite } from './content.ts';

/** What the layout of every page needs. */
export interface LayoutData {
  site: Site;
  directory: Directory;
  doors: Door[];
  bankHolidays: KnownDays;
}

/** Loads what every page needs, once a page. */
export async function loadLayoutData(): Promise<LayoutData> {
  return {
    site: await loadSite(),
    directory: await loadDirectory(),
    doors: await loadDoors(),
    bankHolidays: await loadBankHolidays(),
  };
}

/** The contacts that a door leads to, in order; see `selectContacts`. */
export function selectDoorContacts(
  { directory, doors }: LayoutData,
  route: Route,
): ReasonedContact[] {
  const door = doors.find((candidate) => candidate.route === route);
  return door ? selectContacts(directory, door.contacts) : [];
}

/** The helplines of pages for everybody: a number for each side, so that neither is nearer. */
export function selectHelplines({ directory, doors }: LayoutData): ReasonedContact[] {
  const { happening, acting } = directory.words.layout;
  const own = doors.filter(({ route }) => sideOf([route]) === 'doing');
  const others = doors.filter(({ route }) => sideOf([route]) !== 'doing');
  return [
    selectSideNumber(directory, others, happening),
    selectSideNumber(directory, own, acting),
  ].filter((number) => number !== undefined);
}
