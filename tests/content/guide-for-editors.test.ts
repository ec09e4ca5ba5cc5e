import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_SCHEMAS, describeContent, listEditorFiles } from '../../src/schemas/content-schemas.ts';
import { parseGuide } from '../../src/content-check/parse.ts';
import { channelSchema } from '../../src/schemas/channel.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { openingHoursSchema } from '../../src/schemas/opening-hours.ts';
import { searchExamplesSchema } from '../../src/schemas/search.ts';
import { plainFactsSchema } from '../../src/schemas/plain-facts.ts';
import { serviceSchema } from '../../src/schemas/service.ts';
import { provenanceSchema, sourceSchema } from '../../src/schemas/provenance.ts';
import { listFaults } from '../support/edit-content.ts';

const GUIDE = readFileSync('docs/content-guide.md', 'utf8');

interface Field {
  name: string;
  description: string | undefined;
}

/** Every named field of a kind of content, however deep. */
function listFields(schema: unknown): Field[] {
  const { definitions = {} } = schema as { definitions?: Record<string, { description?: string }> };
  const fields: Field[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
    for (const [name, field] of Object.entries(properties ?? {})) {
      const target = definitions[field.$ref?.replace('#/definitions/', '') ?? ''];
      fields.push({ name, description: field.description ?? target?.description });
    }
    Object.values(node).forEach(visit);
  };
  visit(schema);
  return fields;
}

describe.each(Object.entries(CONTENT_SCHEMAS))('every field of a %s', (_, content) => {
  const fields = listFields(describeContent(content));

  it('is described, for programs that show it while somebody types', () => {
    expect(fields.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  // The comments of this file say where each of its texts is shown.
  const isSelfExplained = content.files.includes('content/ui.en.yaml');

  it.skipIf(isSelfExplained)('is in the guide for editors', () => {
    const isNamed = (name: string) => new RegExp(`\`[^\`\\n]*\\b${name}\\b[^\`\\n]*\`|\\b${name}:`).test(GUIDE);
    expect([...new Set(fields.map(({ name }) => name).filter((name) => !isNamed(name)))]).toEqual([]);
  });
});

it('finds fields at any depth', () => {
  const names = listFields(describeContent({ schema: serviceSchema, files: [] })).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['overnight', 'by', 'ages', 'asPrinted']));
});

describe('what Visual Studio Code reads', () => {
  it.each([...listEditorFiles()])('%s is as "npm run write:schemas" writes it', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

/** The indented blocks of a kind in the guide, without the indent of the list they are in. */
function listExamples(kind: string): string[] {
  return [...GUIDE.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, , block = '']) => {
      const lines = block.split('\n');
      const indent = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
      return lines.map((line) => line.slice(indent)).join('\n');
    },
  );
}

describe('the examples of the guide', () => {
  const examples = listExamples('yaml');
  const [record = ''] = examples.filter((text) => text.startsWith('code:'));
  const [phone] = (parse(record) as { channels: object[] }).channels;

  /** What an example is, by its first word, and how it passes. */
  const readers: Readonly<Record<string, (data: never) => unknown>> = {
    'own-contact-page': (data: Record<string, unknown>) => sourceSchema.parse(Object.values(data)[0]),
    provenance: ({ provenance }: { provenance: unknown }) => provenanceSchema.parse(provenance),
    '- kind': ([channel]: object[]) =>
      channelSchema.parse(channel && 'provenance' in channel ? channel : { ...phone, ...channel }),
    withdrawn: (data: object) => serviceSchema.parse({ ...(parse(record) as object), ...data }),
    contract: (data: object) => serviceSchema.parse({ ...(parse(record) as object), ...data }),
    hours: ({ hours }: { hours: unknown }) => openingHoursSchema.parse(hours),
    plain: ({ plain }: { plain: unknown }) => plainFactsSchema.parse(plain),
    '- first': (data: unknown) => searchExamplesSchema.parse(data),
    code: (data: unknown) => serviceSchema.parse(data),
  };

  it.each(examples)('pass their schema:\n%s', (text) => {
    const first = /^(?:- )?[\w-]+/.exec(text)?.[0] ?? '';
    expect(Object.keys(readers)).toContain(first);
    expect(() => readers[first]?.(parse(text) as never)).not.toThrow();
  });

  it('include a record that passes the whole check', async () => {
    const [file, id] = ['services/example-line.yaml', 'example-line'];
    const codes = (text: string) => `${text}${id}: exl\n`;
    expect(await listFaults({ [file]: () => record, 'codes.yaml': codes })).toEqual([
      expect.stringMatching(/^content\/services\/example-line\.yaml:\d+: .*ledger\.yaml does not know .*"whom".* yet; run "npm run record"/),
      expect.stringMatching(/^content\/codes\.yaml:\d+: example-line: .* does not know "example-line" yet; run "npm run record"/),
    ]);
  });

  it('include a future withdrawal that passes the whole check today', async () => {
    const [line = ''] = examples.filter((text) => text.startsWith('withdrawn:'));
    expect(line).toContain('2026-12-01');
    expect(await listFaults({ 'services/galop.yaml': (text) => text + line })).toEqual([]);
  });

  it('include the fields of a guide that pass', () => {
    const [guide = ''] = listExamples('markdown');
    const { matter, faults } = parseGuide('example.md', guide);
    expect(faults).toEqual([]);
    expect(guideSchema.safeParse(matter).error?.issues ?? []).toEqual([]);
  });
});
