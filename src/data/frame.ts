import { type Route, sideOf } from '../vocabulary/audience.ts';
import { getEntry } from 'astro:content';
import { type ReasonedContact, selectContacts } from '../domain/contact/contact-view.ts';
import type { Directory } from '../domain/contact/directory.ts';
import { selectSideNumber } from '../domain/contact/select-side-number.ts';
import type { Door, Site } from '../schemas/site.ts';
import type { BankHolidays } from '../schemas/opening-hours.ts';
import { loadDirectory } from './directory.ts';
import { loadDoors } from './doors.ts';
import { loadBankHolidays } from './search.ts';

/** What the layout of every page needs. */
export interface Frame {
  site: Site;
  directory: Directory;
  doors: Door[];
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
}

/** Loads what every page needs, once a page. */
export async function loadFrame(): Promise<Frame> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing; put it back');
  return {
    site: entry.data,
    directory: await loadDirectory(),
    doors: await loadDoors(),
    bankHolidays: await loadBankHolidays(),
  };
}

/** The contacts that a door leads to, in order; see `selectContacts`. */
export function selectDoorContacts({ directory, doors }: Frame, route: Route): ReasonedContact[] {
  const door = doors.find((candidate) => candidate.route === route);
  return door ? selectContacts(directory, door.contacts) : [];
}

/** The talk line of pages for everybody: a number for each side, so that neither is nearer. */
export function selectTalk({ directory, doors }: Frame): ReasonedContact[] {
  const { happening, acting } = directory.words.frame;
  const own = doors.filter(({ route }) => sideOf([route]) === 'doing');
  const others = doors.filter(({ route }) => sideOf([route]) !== 'doing');
  return [
    selectSideNumber(directory, others, happening),
    selectSideNumber(directory, own, acting),
  ].filter((number) => number !== undefined);
}
