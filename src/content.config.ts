import { sideOf } from './vocabulary/audience.ts';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { satteri } from '@astrojs/markdown-satteri';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { MdastPluginList } from 'satteri';
import { checkContent } from './content-check/check-content.ts';
import { contentFolder, today } from './content-check/content-files.ts';
import { printFault } from './content-check/fault.ts';
import { type Content, makeDirectory, type ReadExample } from './content-check/content.ts';
import {
  areasSchema,
  doorSchema,
  needSchema,
  siteSchema,
  traceResultsSchema,
} from './schemas/site.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { bankHolidaysSchema } from './schemas/opening-hours.ts';
import { fillInContacts, linkTerms } from './domain/guide/guide-markdown.ts';
import { guideSchema, languagesSchema, proseSchema, termsSchema } from './schemas/guide.ts';
import { ledgerSchema } from './schemas/ledger.ts';
import { questionnaireSchema } from './schemas/questionnaire.ts';
import {
  guideChoicesSchema,
  questionnaireWordsSchema,
  sayingsSchema,
  sharedWordsSchema,
} from './schemas/questionnaire-words.ts';
import { searchWordsSchema } from './schemas/search.ts';
import { serviceSchema } from './schemas/service.ts';
import { uiWordsSchema } from './schemas/ui-words.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
  prose?: Prose;
}

/** Markdown that is rendered with its entry, and the plugins that see it as a tree. */
interface Prose {
  body: string;
  plugins: MdastPluginList;
}

let checked: ReturnType<typeof checkContent> | undefined;
let isWatched = false;

/** Reads and checks the folder once for all collections, and again after a change to it. */
function checkOnce(watcher: Parameters<Loader['load']>[0]['watcher']) {
  if (watcher && !isWatched) {
    isWatched = true;
    watcher.add(contentFolder);
    // Before the collections' own listeners, which read anew.
    watcher.on('all', () => {
      checked = undefined;
    });
  }
  checked ??= checkContent(contentFolder, today);
  return checked;
}

/**
 * Loads entries through the same reading and checking as `npm run check:content`, so that there is
 * one parser and one set of faults.
 */
function loadFrom(select: (content: Content) => Entry[]): Loader {
  return {
    name: 'checked-content',
    load: async ({ store, watcher, ...context }) => {
      const load = async () => {
        const { content, faults } = checkOnce(watcher);
        if (faults.length > 0) throw new Error(faults.map(printFault).join('\n'));
        store.clear();
        for (const { id, data, prose } of select(content))
          store.set({
            id,
            data: await context.parseData({ id, data }),
            ...(prose && { body: prose.body, rendered: await renderProse(prose) }),
          });
      };
      await load();
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(join(contentFolder, '/'))) return;
        load().catch((error: unknown) => {
          context.logger.error(String(error));
        });
      });
    },
  };
}

/** Renders Markdown as Astro does, with plugins of its own for each entry. */
async function renderProse({ body, plugins }: Prose): Promise<{ html: string }> {
  const processor = satteri({ mdastPlugins: plugins });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(body);
  return { html: code };
}

/** Guides with numbers and explained words in place; the own side's lead to no other pages. */
function selectGuides(content: Content): Entry[] {
  const { guides, terms } = content;
  const directory = makeDirectory(content, today);
  return guides.map(({ guide: { id, body, ...matter } }) => ({
    id,
    data: matter,
    prose: {
      body,
      plugins: [
        fillInContacts(directory),
        sideOf(matter.audiences) !== 'doing' && linkTerms(terms),
      ],
    },
  }));
}

/** Standing pages with names and numbers in place. */
function selectPages(content: Content): Entry[] {
  const directory = makeDirectory(content, today);
  return content.pages.map(({ id, matter, body }) => ({
    id,
    data: matter,
    prose: { body, plugins: [fillInContacts(directory)] },
  }));
}

/** Each questionnaire with its words and with what its outcomes end with. */
function selectQuestionnaires({ questionnaires, sayings, guideChoices }: Content): Entry[] {
  return questionnaires.flatMap(({ questionnaire, words }) => {
    const { route } = questionnaire;
    if (!words || !sayings || !guideChoices) return [];
    const ending = { sayings: sayings[route], guideChoices: guideChoices[route] };
    // The names of lists are written out by now.
    const data = { questionnaire: { ...questionnaire, groups: {} }, words: words.words, ...ending };
    return [{ id: route, data }];
  });
}

const position = z.number();

export const collections = {
  services: defineCollection({
    loader: loadFrom(({ services }) => services.map(({ id, record }) => ({ id, data: record }))),
    schema: serviceSchema,
  }),
  needs: defineCollection({
    loader: loadFrom(({ needs }) =>
      needs.map((need, index) => ({ id: need.id, data: { position: index, need } })),
    ),
    schema: z.strictObject({ position, need: needSchema }),
  }),
  doors: defineCollection({
    loader: loadFrom(({ doors }) =>
      doors.map((door, index) => ({ id: door.code, data: { position: index, door } })),
    ),
    schema: z.strictObject({ position, door: doorSchema }),
  }),
  questionnaires: defineCollection({
    loader: loadFrom(selectQuestionnaires),
    schema: z.strictObject({
      questionnaire: questionnaireSchema,
      words: questionnaireWordsSchema,
      sayings: sayingsSchema.valueType,
      guideChoices: guideChoicesSchema.valueType,
    }),
  }),
  campaigns: defineCollection({
    loader: loadFrom(({ campaigns }) =>
      campaigns.map(({ id, campaign }) => ({ id, data: campaign })),
    ),
    schema: campaignSchema,
  }),
  pages: defineCollection({ loader: loadFrom(selectPages), schema: proseSchema }),
  guides: defineCollection({ loader: loadFrom(selectGuides), schema: guideSchema }),
  terms: defineCollection({
    loader: loadFrom(({ terms }) => [{ id: 'en', data: { terms } }]),
    schema: z.strictObject({ terms: termsSchema }),
  }),
  languages: defineCollection({
    loader: loadFrom(({ languages }) => [{ id: 'all', data: { languages } }]),
    schema: z.strictObject({ languages: languagesSchema }),
  }),
  ledger: defineCollection({
    loader: loadFrom(({ ledger }) => (ledger ? [{ id: 'all', data: ledger }] : [])),
    schema: ledgerSchema,
  }),
  searchWords: defineCollection({
    loader: loadFrom(({ searchWords }) => (searchWords ? [{ id: 'en', data: searchWords }] : [])),
    schema: searchWordsSchema,
  }),
  searchExamples: defineCollection({
    loader: loadFrom(({ searchExamples }) => [{ id: 'all', data: { examples: searchExamples } }]),
    // Checked as they are read: there are thousands.
    schema: z.object({ examples: z.custom<ReadExample[]>(Array.isArray) }),
  }),
  sharedWords: defineCollection({
    loader: loadFrom(({ sharedWords }) => (sharedWords ? [{ id: 'en', data: sharedWords }] : [])),
    schema: sharedWordsSchema,
  }),
  uiWords: defineCollection({
    loader: loadFrom(({ uiWords }) => (uiWords ? [{ id: 'en', data: uiWords }] : [])),
    schema: uiWordsSchema,
  }),
  bankHolidays: defineCollection({
    loader: loadFrom(({ bankHolidays }) =>
      bankHolidays ? [{ id: 'england', data: bankHolidays }] : [],
    ),
    schema: bankHolidaysSchema,
  }),
  areas: defineCollection({
    loader: loadFrom(({ areas }) => (areas ? [{ id: 'all', data: areas }] : [])),
    schema: areasSchema,
  }),
  traceResults: defineCollection({
    loader: loadFrom(({ traceResults }) =>
      traceResults ? [{ id: 'latest', data: traceResults }] : [],
    ),
    schema: traceResultsSchema,
  }),
  site: defineCollection({
    loader: loadFrom(({ site }) => (site ? [{ id: 'site', data: site }] : [])),
    schema: siteSchema,
  }),
};
