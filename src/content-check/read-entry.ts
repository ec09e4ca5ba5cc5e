import type { z } from 'astro/zod';
import { listGoneNames } from '../domain/claims/other-names.ts';
import type { WrittenGuide } from './content.ts';
import { listSaid } from '../domain/guide/guide-markdown.ts';
import type { GuideMatter, ProseMatter } from '../schemas/guide.ts';
import { type Fault, writeFieldPath } from './fault.ts';
import { type FillContext, fillInMarkdown, fillInWords, type RawText } from './fill-in-words.ts';
import { checkRawText, parseGuide, parseYaml } from './parse.ts';

/** What a file holds, or what is wrong with it. */
export interface ReadEntry<Value> {
  value: Value | undefined;
  /** The sentences of the file as an editor wrote them, with their marks. */
  texts: readonly RawText[];
  faults: readonly Fault[];
}

/** What every file's words are filled in with, and whose record a file is, if it is one. */
export type EntryContext = Omit<FillContext, 'file'>;

/**
 * Reads a YAML file's text by its schema.
 *
 * @param file the name to put into faults
 * @param text undefined for a file that cannot be read as text
 */
export function readEntry<Schema extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: Schema,
  context: EntryContext,
): ReadEntry<z.output<Schema>> {
  return readIfChanged(file, text, context, (plain) => {
    const { data, faults } = parseYaml(file, plain);
    return data === undefined
      ? { value: undefined, texts: [], faults }
      : checkFilledIn(file, schema, data, context);
  });
}

/** Fills in the words of a file's data, then checks them as readers get them. */
function checkFilledIn<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
  context: EntryContext,
): ReadEntry<z.output<Schema>> {
  const filled = fillInWords(data, { file, ...context });
  if (filled.faults.length > 0)
    return { value: undefined, texts: filled.texts, faults: filled.faults };
  return { ...checkAgainstSchema(file, schema, filled.data), texts: filled.texts };
}

/** Reads a guide's text: its front matter by its schema, and the Markdown after it. */
export function readGuideEntry<Schema extends z.ZodType<ProseMatter | GuideMatter>>(
  schema: Schema,
  file: string,
  text: string | undefined,
  context: EntryContext,
): ReadEntry<{ matter: z.output<Schema>; body: string; written: WrittenGuide }> {
  return readIfChanged(file, text, context, (plain) => {
    const { matter, body, faults } = parseGuide(file, plain);
    if (matter === undefined) return { value: undefined, texts: [], faults };
    const filled = fillInMarkdown(body, { file, ...context });
    const checked = checkFilledIn(file, schema, matter, context);
    const nameOf = (id: string) => context.services.get(id)?.name ?? id;
    return {
      value: checked.value && {
        matter: { ...checked.value, facts: listSaid(checked.value, filled.body, nameOf) },
        body: filled.body,
        written: { matter, body },
      },
      texts: [...checked.texts, ...filled.texts],
      faults: [...checked.faults, ...filled.faults],
    };
  });
}

/** Reads what can be read as text at all. */
function readPlain<Value>(
  file: string,
  text: string | undefined,
  read: (text: string) => ReadEntry<Value>,
): ReadEntry<Value> {
  if (text === undefined) return refuseBytes(file);
  const faults = checkRawText(file, text);
  return faults.length > 0 ? { value: undefined, texts: [], faults } : read(text);
}

function refuseBytes(file: string): ReadEntry<never> {
  const message = 'this cannot be read as a text file in UTF-8; save it again as plain text';
  return { value: undefined, texts: [], faults: [{ file, field: '', message }] };
}

/**
 * The last text of each file, with what it said of services, and what was read from it: most files stay
 * as they are between checks.
 */
const memory = new Map<string, { key: string | undefined; entry: ReadEntry<unknown> }>();

function readIfChanged<Value>(
  file: string,
  text: string | undefined,
  context: EntryContext,
  read: (text: string) => ReadEntry<Value>,
): ReadEntry<Value> {
  const key = text === undefined ? undefined : text + listMentioned(text, context);
  const known = memory.get(file);
  // A file has one schema, so that what was read from the same text is of the same type.
  if (known?.key === key && known) return known.entry as ReadEntry<Value>;
  const entry = readPlain(file, text, read);
  memory.set(file, { key, entry });
  return entry;
}

/** What is known of every service that a text has a mark for. */
function listMentioned(text: string, { services }: EntryContext): string {
  const ids = new Set([...text.matchAll(/\{\{(?:if )?\s*([a-z0-9-]+)/g)].map(([, id = '']) => id));
  // A text can speak of a service without a mark; few have a channel that is withdrawn.
  const changed = [...services].filter(([, { changed: states }]) => states && states.size > 0);
  for (const [id] of changed) ids.add(id);
  const known = [...ids].map((id) => {
    const { name, shortName, line, states = [], changed: others = [] } = services.get(id) ?? {};
    return [id, name, shortName, line, ...states, '', ...others];
  });
  return JSON.stringify([known, listGoneNames(services)]);
}

type Issue = z.core.$ZodIssue;

/**
 * Checks a file's data against its schema.
 *
 * @returns the parsed value, or every fault of the file at once
 */
export function checkAgainstSchema<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
): { value: z.output<Schema> | undefined; faults: Fault[] } {
  const result = schema.safeParse(data, { reportInput: true, error: sayInPlainWords });
  if (result.success) return { value: result.data, faults: [] };
  return {
    value: undefined,
    faults: result.error.issues.flatMap((issue) => describeIssue(file, issue)),
  };
}

/** What to write where a schema has no words of its own for what is wrong. */
function sayInPlainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED.get(issue.expected) ?? COMPARE;
    case 'invalid_value':
      return `choose one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `it is too short or too small; the least is ${issue.minimum}`;
    case 'too_big':
      return `it is too long or too large; the most is ${issue.maximum}`;
    default:
      return COMPARE;
  }
}

const COMPARE = 'it is not of the form that it needs here; compare it with a similar file';
const EXPECTED = new Map<string, string>([
  ['object', 'write its fields, each as "name: value"'],
  ['record', 'write its fields, each as "name: value"'],
  ['array', 'write a list, each line beginning with "- "'],
  ['string', 'write some words, in quotes if they begin with a number or a bracket'],
  ['number', 'write a number, without quotes'],
  ['int', 'write a whole number, without quotes'],
  ['boolean', 'write true or false'],
]);

/** An issue of the schema library as faults an editor can act on. */
function describeIssue(file: string, issue: Issue): Fault[] {
  const field = writeFieldPath(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      field: writeFieldPath([...issue.path, key]),
      message: 'there is no field of this name; correct its spelling or remove it',
    }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !issue.message)
    return issue.errors.flat().flatMap((inner) => describeIssue(file, inner));
  // What the key itself lacks says more than what its record holds.
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => ({ file, field, message }));
  const isMissing = 'input' in issue && issue.input === undefined && issue.code !== 'custom';
  return [{ file, field, message: isMissing ? `it is missing; ${issue.message}` : issue.message }];
}
