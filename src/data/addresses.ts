import { listCodes } from '../domain/campaign/campaign.ts';
import { loadCampaigns, loadDirectory, loadDoors, loadGuides } from './content.ts';

/** The files of pages, whose names are the addresses of those that have no code. */
const FILES = Object.keys(import.meta.glob('../pages/**/*.astro'));

/**
 * The addresses of all pages that somebody could look for, in alphabetical order: `/s/nsh/`. The practice
 * page is left out, since nobody looks for it.
 */
export async function loadAddresses(): Promise<string[]> {
  const { services } = await loadDirectory();
  const standing = FILES.filter((file) => !/\[|404|practice/.test(file)).map((file) =>
    file
      .replace('../pages', '')
      .replace(/(?:\/index)?\.astro$/, '/')
      .replace('//', '/'),
  );
  return [
    ...standing,
    ...(await loadDoors()).map(({ code }) => `/check/${code}/`),
    ...services.map(({ code }) => `/s/${code}/`),
    ...(await loadGuides()).map(({ code }) => `/g/${code}/`),
    ...(await loadCampaigns()).flatMap(listCodes).map((code) => `/w/${code}/`),
  ].toSorted();
}
