import { z } from 'astro/zod';
import { CONTENT_SCHEMAS, type ContentSchema } from '../schemas/content-schemas.ts';

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
