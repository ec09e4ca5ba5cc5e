import { getCollection, getEntry, render } from 'astro:content';
import type { Directory } from '../domain/contact/directory.ts';
import type { Guide } from '../domain/guide/guide.ts';
import {
  describeLanguagePage,
  listGuide,
  type ListedPage,
  listStandingPage,
} from '../domain/guide/language-page.ts';
import type { Language, Term } from '../schemas/guide.ts';

/** Every guide, in the order of their ids. */
export async function loadGuides(): Promise<Guide[]> {
  const entries = await getCollection('guides');
  return entries
    .map(({ id, data, body = '' }) => ({ ...data, id, body }))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/**
 * The text of a guide as a component, with numbers and explained words in place.
 *
 * @throws where there is no such guide
 */
export async function renderGuide(id: string) {
  const entry = await getEntry('guides', id);
  if (!entry) throw new Error(`content/guides/${id}.md is missing`);
  return (await render(entry)).Content;
}

/** The words that are explained, in the order of the alphabet. */
export async function loadTerms(): Promise<Term[]> {
  const terms = (await getEntry('terms', 'en'))?.data.terms ?? [];
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The languages that have a sentence to show, in the order of their English names. */
export async function loadLanguages(): Promise<Language[]> {
  return (await getEntry('languages', 'all'))?.data.languages ?? [];
}

/** Everything to read that the list and the search show: guides, the page of languages, standing pages. */
export async function loadListedPages({ words }: Directory): Promise<ListedPage[]> {
  const standing = await getCollection('pages');
  return [
    ...(await loadGuides()).map(listGuide),
    describeLanguagePage(await loadLanguages(), words.languages),
    ...standing.flatMap(({ id, data }) => listStandingPage(id, data)),
  ];
}
