import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { today } from '../content-check/content-files.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Directory } from '../domain/contact/directory.ts';
import {
  describeLanguagePage,
  type Guide,
  type ListedPage,
  listGuide,
  listStandingPage,
} from '../domain/guide/guide.ts';
import { type ChangeReader, type FactChange, listChanges } from '../domain/ledger/changes.ts';
import { findFirstDay, type KnownDays } from '../domain/opening-hours/open-now.ts';
import type { Language, ProseMatter, Term } from '../schemas/guide.ts';
import type { SharedWords } from '../schemas/questionnaire-words.ts';
import type { SearchWords } from '../schemas/search.ts';
import type { Areas, Door, Need, Site, TraceResults } from '../schemas/site.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import type { Example } from '../search-training/examples.ts';
import type { Route } from '../vocabulary/audience.ts';

/*
 * The checked content, in plain objects, in the order in which pages show it. What must be there and is
 * not was reported by the check first, so it is only a mistake of the code here.
 */

/**
 * What there has to be.
 *
 * @throws where it is not there
 */
function must<Thing>(thing: Thing | undefined, file: string): Thing {
  if (thing === undefined) throw new Error(`content/${file} is missing; put it back`);
  return thing;
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');

/** Every record with the day and the words of the build. */
export async function loadDirectory(): Promise<Directory> {
  const services = (await getCollection('services')).map(({ id, data }) => ({ id, ...data }));
  return { services: services.toSorted(byId), today, words: await loadUiWords() };
}

async function loadUiWords(): Promise<UiWords> {
  return must(await getEntry('uiWords', 'en'), 'ui.en.yaml').data;
}

/** What the whole site shares: its name, who runs it. */
export async function loadSite(): Promise<Site> {
  return must(await getEntry('site', 'site'), 'site.yaml').data;
}

/** The four ways in, in the order shown. */
export async function loadDoors(): Promise<Door[]> {
  return inOrder(await getCollection('doors')).map(({ data }) => data.door);
}

/** The groups of the whole list, in the order shown. */
export async function loadNeeds(): Promise<Need[]> {
  return inOrder(await getCollection('needs')).map(({ data }) => data.need);
}

function inOrder<Entry extends { data: { position: number } }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.data.position - b.data.position);
}

/** Bank holidays as far as a source gives them, and since when a clock may be right. */
export async function loadBankHolidays(): Promise<KnownDays> {
  const { dates, until } = must(
    await getEntry('bankHolidays', 'england'),
    'bank-holidays.yaml',
  ).data;
  return { from: findFirstDay(today), dates, until };
}

/** The areas that readers choose from, and the outcodes that lead to them. */
export async function loadAreas(): Promise<Areas> {
  return must(await getEntry('areas', 'all'), 'areas.yaml').data;
}

/** Every campaign there has ever been. */
export async function loadCampaigns(): Promise<Campaign[]> {
  return (await getCollection('campaigns')).map(({ id, data }) => ({ ...data, id })).toSorted(byId);
}

/** Every guide. */
export async function loadGuides(): Promise<Guide[]> {
  const entries = await getCollection('guides');
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, body })).toSorted(byId);
}

/** A text as a component, with numbers and explained words in place. */
type Rendered = Awaited<ReturnType<typeof render>>['Content'];

/**
 * The text of a guide.
 *
 * @throws where there is no such guide
 */
export async function renderGuide(id: string): Promise<Rendered> {
  return (await render(must(await getEntry('guides', id), `guides/${id}.md`))).Content;
}

/**
 * A standing page of `content/pages`: its text, and where that comes from.
 *
 * @throws where there is no such page
 */
export async function loadPage(id: string): Promise<{ matter: ProseMatter; Content: Rendered }> {
  const entry = must(await getEntry('pages', id), `pages/${id}.md`);
  return { matter: entry.data, Content: (await render(entry)).Content };
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

/** The words that are explained, in the order of the alphabet. */
export async function loadTerms(): Promise<Term[]> {
  const terms = (await getEntry('terms', 'en'))?.data.terms ?? [];
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The languages that have a sentence to show, in the order of their English names. */
export async function loadLanguages(): Promise<Language[]> {
  return (await getEntry('languages', 'all'))?.data.languages ?? [];
}

/** The questionnaire of a route with its words, and the words that all of them share. */
export async function loadQuestionnaireWords(
  route: Route,
): Promise<CollectionEntry<'questionnaires'>['data'] & { shared: SharedWords }> {
  const { data } = must(await getEntry('questionnaires', route), `questionnaires (${route})`);
  const shared = must(await getEntry('sharedWords', 'en'), 'questionnaires/en/shared.yaml').data;
  return { ...data, shared };
}

/** The words that the search does not learn, and the examples that it learns from. */
export async function loadSearchContent(): Promise<{
  words: SearchWords;
  examples: readonly Example[];
}> {
  const words = must(await getEntry('searchWords', 'en'), 'search-words.yaml').data;
  const examples = await getEntry('searchExamples', 'all');
  return { words, examples: examples?.data.examples ?? [] };
}

/** The changes of facts up to the day of the build, the newest first; none where nothing is recorded. */
export async function loadChanges(reader: ChangeReader): Promise<FactChange[]> {
  const ledger = await getEntry('ledger', 'all');
  return ledger ? listChanges(await loadDirectory(), ledger.data, reader) : [];
}

/** The day since which changes are kept; none where nothing is recorded. */
export async function loadFirstDay(): Promise<string | undefined> {
  return (await getEntry('ledger', 'all'))?.data.began;
}

/** What the last measurement of leaving saw, if one was kept. */
export async function loadTraceResults(): Promise<TraceResults | undefined> {
  return (await getEntry('traceResults', 'latest'))?.data;
}
