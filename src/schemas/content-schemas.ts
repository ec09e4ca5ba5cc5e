import { z } from 'astro/zod';
import { agreedSchema } from './agreed.ts';
import { questionnaireSchema } from './questionnaire.ts';
import { areasSchema, doorsSchema, linkTitlesSchema, needsSchema, siteSchema } from './site.ts';
import { bankHolidaysSchema } from './opening-hours.ts';
import { campaignSchema, printedCodesSchema } from './campaign.ts';
import { claimsSchema, wordingSchema } from './wording.ts';
import { codesSchema } from './words.ts';
import { guideSchema, languagesSchema, proseSchema, termsSchema } from './guide.ts';
import {
  guideChoicesSchema,
  questionnaireWordsSchema,
  sayingsSchema,
  sharedWordsSchema,
} from './questionnaire-words.ts';
import { searchExamplesSchema, searchWordsSchema } from './search.ts';
import { serviceSchema } from './service.ts';
import { uiWordsSchema } from './ui-words.ts';

/** A kind of content that people write, and where it lies. */
export interface ContentSchema {
  schema: z.ZodType;
  /** Its files, from the project's root; `*` stands for any name. */
  files: readonly string[];
}

const ROUTE_FILES = ['victim', 'own', 'other-target', 'other-doing'];

/** Every kind of content that people write by hand, by the name of its schema. */
export const CONTENT_SCHEMAS: Readonly<Record<string, ContentSchema>> = {
  service: { schema: serviceSchema, files: ['content/services/*.yaml'] },
  campaign: { schema: campaignSchema, files: ['content/campaigns/*.yaml'] },
  guide: { schema: guideSchema, files: ['content/guides/*.md'] },
  page: { schema: proseSchema, files: ['content/pages/*.md'] },
  'ui-words': { schema: uiWordsSchema, files: ['content/ui.en.yaml'] },
  claims: { schema: claimsSchema, files: ['content/claims.yaml'] },
  'link-titles': { schema: linkTitlesSchema, files: ['content/link-titles.yaml'] },
  doors: { schema: doorsSchema, files: ['content/doors.yaml'] },
  needs: { schema: needsSchema, files: ['content/needs.yaml'] },
  site: { schema: siteSchema, files: ['content/site.yaml'] },
  codes: { schema: codesSchema, files: ['content/codes.yaml', 'content/guide-codes.yaml'] },
  'printed-codes': { schema: printedCodesSchema, files: ['content/printed-codes.yaml'] },
  'bank-holidays': { schema: bankHolidaysSchema, files: ['content/bank-holidays.yaml'] },
  areas: { schema: areasSchema, files: ['content/areas.yaml'] },
  terms: { schema: termsSchema, files: ['content/terms.yaml'] },
  languages: { schema: languagesSchema, files: ['content/languages.yaml'] },
  'search-words': { schema: searchWordsSchema, files: ['content/search-words.yaml'] },
  'search-examples': {
    schema: searchExamplesSchema,
    files: ['content/search-examples/*.yaml'],
  },
  wording: { schema: wordingSchema, files: ['content/wording.yaml'] },
  questionnaire: {
    schema: questionnaireSchema,
    files: ROUTE_FILES.map((name) => `content/questionnaires/${name}.yaml`),
  },
  'questionnaire-words': {
    schema: questionnaireWordsSchema,
    files: ROUTE_FILES.map((name) => `content/questionnaires/en/${name}.yaml`),
  },
  'shared-words': {
    schema: sharedWordsSchema,
    files: ['content/questionnaires/en/shared.yaml'],
  },
  sayings: { schema: sayingsSchema, files: ['content/questionnaires/en/sayings.yaml'] },
  agreed: { schema: agreedSchema, files: ['content/questionnaires/agreed.yaml'] },
  'guide-choices': { schema: guideChoicesSchema, files: ['content/questionnaires/guides.yaml'] },
};

const FOLDER = '.vscode';

/** The rules of a kind of content as JSON Schema: what is written, and not what becomes of it. */
export function describeContent({ schema }: ContentSchema): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    reused: 'ref',
  });
}

/** The files by which Visual Studio Code knows the content: their names to their texts. */
export function listEditorFiles(): ReadonlyMap<string, string> {
  // The program reads no YAML within Markdown.
  const written = Object.entries(CONTENT_SCHEMAS).filter(
    ([, { files }]) => !files.some((file) => file.endsWith('.md')),
  );
  const place = (name: string) => `schemas/${name}.json`;
  const settings = {
    'yaml.schemas': Object.fromEntries(
      written.map(([name, { files }]) => [`./${FOLDER}/${place(name)}`, files]),
    ),
    // Nothing is fetched from a list of schemas elsewhere.
    'yaml.schemaStore.enable': false,
    'yaml.format.enable': false,
    'redhat.telemetry.enabled': false,
  };
  return new Map([
    [`${FOLDER}/settings.json`, print(settings)],
    [`${FOLDER}/extensions.json`, print({ recommendations: ['redhat.vscode-yaml'] })],
    ...written.map(
      ([name, content]) => [`${FOLDER}/${place(name)}`, print(describeContent(content))] as const,
    ),
  ]);
}

function print(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
