import type { z } from 'astro/zod';
import { type Fault, writeFieldPath } from './fault.ts';

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
