import type { z } from 'astro/zod';
import { checkAgainstSchema } from './check-against-schema.ts';
import { checkRawText } from './check-raw-text.ts';
import type { Fault } from './fault.ts';
import { parseGuide } from './parse-guide.ts';
import { parseYaml } from './parse-yaml.ts';

/** What a file holds, or what is wrong with it. */
export interface ReadEntry<Value> {
  value: Value | undefined;
  faults: readonly Fault[];
}

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
): ReadEntry<z.output<Schema>> {
  return remember(file, text, (plain) => {
    const { data, faults } = parseYaml(file, plain);
    return data === undefined
      ? { value: undefined, faults }
      : checkAgainstSchema(file, schema, data);
  });
}

/** Reads a guide's text: its front matter by its schema, and the Markdown after it. */
export function readGuideEntry<Schema extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: Schema,
): ReadEntry<{ matter: z.output<Schema>; body: string }> {
  return remember(file, text, (plain) => {
    const { matter, body, faults } = parseGuide(file, plain);
    if (matter === undefined) return { value: undefined, faults };
    const checked = checkAgainstSchema(file, schema, matter);
    return {
      value: checked.value === undefined ? undefined : { matter: checked.value, body },
      faults: checked.faults,
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
  return faults.length > 0 ? { value: undefined, faults } : read(text);
}

function refuseBytes(file: string): ReadEntry<never> {
  const message = 'this cannot be read as a text file in UTF-8; save it again as plain text';
  return { value: undefined, faults: [{ file, field: '', message }] };
}

/** The last text of each file and what was read from it: most files stay as they are between checks. */
const memory = new Map<string, { text: string | undefined; entry: ReadEntry<unknown> }>();

function remember<Value>(
  file: string,
  text: string | undefined,
  read: (text: string) => ReadEntry<Value>,
): ReadEntry<Value> {
  const known = memory.get(file);
  // A file has one schema, so that what was read from the same text is of the same type.
  if (known?.text === text && known) return known.entry as ReadEntry<Value>;
  const entry = readPlain(file, text, read);
  memory.set(file, { text, entry });
  return entry;
}
