import { expect } from 'vitest';
import { checkContentFiles, type CheckedContent } from '../../src/content-check/check-content.ts';
import { readPageFiles } from '../../src/content-check/content-files.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { CONTENT, editContent, type Edits, GONE, NOT_TEXT } from './edit-content.ts';
import { TEST_DAY } from './load-questionnaires.ts';
import { makeRandom } from './make-random.ts';

/** The most lines that one accident may print. */
const MOST_LINES = 60;

const pages = readPageFiles();
const names = [...CONTENT.keys()];

type Random = (below: number) => number;

/** The lines of a text with some of them changed. */
function editLines(text: string, edit: (lines: string[]) => string[]): string {
  return edit(text.split('\n')).join('\n');
}

/** Replaces one value: what follows the first colon of a line. */
function replaceValue(text: string, random: Random, value: string): string {
  const lines = text.split('\n');
  const fields = lines.flatMap((line, index) => (/^[^#]*?\w:( |$)/.test(line) ? [index] : []));
  const at = fields[random(fields.length)] ?? 0;
  return editLines(text, (all) =>
    all.map((line, index) => (index === at ? line.replace(/:( .*)?$/, `: ${value}`) : line)),
  );
}

const VALUES = [
  `"${'x'.repeat(50_000)}"`,
  'word '.repeat(20_000),
  '12345678901234567890',
  '0x1F',
  '.nan',
  'null',
  '',
  'true',
  '[]',
  '{}',
  '[a, b]',
  '{ a: { b: c } }',
  '['.repeat(1_000) + ']'.repeat(1_000),
  '{ all: ['.repeat(1_000) + '] }'.repeat(1_000),
  '&anchor value',
  '*anchor',
  '!!js/function "x"',
  'constructor',
  'toString',
  '__proto__',
  '2026-02-30',
  '"\\u0000"',
  '|',
  "'unclosed",
];
const ODD_NAMES = ['services/gp copy.yaml', 'services/GP.YAML', 'services/constructor.yaml']
  .concat(['services/__proto__.yaml', 'guides/toString.md', 'guides/a.markdown', 'campaigns/.yaml'])
  .concat([
    'services/sub/gp.yaml',
    'notes.txt',
    '__proto__',
    'questionnaires/en/-.yaml',
    'services/é.yaml',
  ]);

/** What happens to files by accident, each to one text. */
const accidents: Readonly<Record<string, (text: string, random: Random, other: string) => string>> =
  {
    'a cut': (text, random) => text.slice(0, random(text.length)),
    'a lost beginning': (text, random) => text.slice(random(text.length)),
    'a doubled line': (text, random) =>
      editLines(text, (lines) =>
        lines.toSpliced(random(lines.length), 0, lines[random(lines.length)] ?? ''),
      ),
    'a doubled block': (text, random) =>
      editLines(text, (lines) => {
        const at = random(lines.length);
        return lines.toSpliced(at, 0, ...lines.slice(at, at + 1 + random(40)));
      }),
    'a lost line': (text, random) =>
      editLines(text, (lines) => lines.toSpliced(random(lines.length), 1)),
    'a shifted block': (text, random) =>
      editLines(text, (lines) => {
        const at = random(lines.length);
        const end = at + 1 + random(20);
        return lines.map((line, index) => (index >= at && index < end ? `  ${line}` : line));
      }),
    'two files in one': (text, _, other) => `${text}\n${other}`,
    'the text of another file': (_, __, other) => other,
    'both sides of a merge': (text, random, other) =>
      editLines(text, (lines) =>
        lines.toSpliced(
          random(lines.length),
          0,
          '<<<<<<< HEAD',
          other.slice(0, 200),
          '=======',
          '>>>>>>> x',
        ),
      ),
    'another value': (text, random) =>
      replaceValue(text, random, VALUES[random(VALUES.length)] ?? ''),
    'a tab': (text, random) =>
      editLines(text, (lines) => lines.with(random(lines.length), '\tkey: value')),
    'an odd character': (text, random) => {
      const at = random(text.length);
      const odd = ['\u0000', '\ufeff', '\u200b', '\u2028', '\r', '\ud800', '\ufffd', '\u{e0041}'];
      return text.slice(0, at) + (odd[random(odd.length)] ?? '') + text.slice(at);
    },
    'a lost character': (text, random) => {
      const at = random(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    },
    'another digit': (text, random) => {
      const digits = [...text.matchAll(/\d/g)];
      const at = digits[random(digits.length)]?.index ?? 0;
      return text.slice(0, at) + String(random(10)) + text.slice(at + 1);
    },
    'a word without end': (text, random) => {
      const at = random(text.length);
      return text.slice(0, at) + 'x['.repeat(50_000) + text.slice(at);
    },
    'a very long file': (text, random) => text + `${text}\n`.repeat(1 + random(200)),
  };

function makeMutation(seed: string): { name: string; edits: Edits } {
  const next = makeRandom(seed);
  const random: Random = (below) => Math.floor(next() * below);
  const file = names[random(names.length)] ?? '';
  const kinds = [...Object.keys(accidents), 'lost bytes', 'a lost file', 'an odd name'];
  const kind = kinds[random(kinds.length)] ?? '';
  const name = `${seed}: ${kind} in ${file}`;
  if (kind === 'lost bytes') return { name, edits: { [file]: () => NOT_TEXT } };
  if (kind === 'a lost file') return { name, edits: { [file]: () => GONE } };
  if (kind === 'an odd name') {
    const odd = ODD_NAMES[random(ODD_NAMES.length)] ?? '';
    // A computed "__proto__" is a key like any other.
    return { name: `${name} as ${odd}`, edits: { [odd]: () => CONTENT.get(file) ?? '' } };
  }
  const other = CONTENT.get(names[random(names.length)] ?? '') ?? '';
  return { name, edits: { [file]: (text) => accidents[kind]?.(text, random, other) ?? '' } };
}

function check(edits: Edits): CheckedContent {
  return checkContentFiles(editContent(CONTENT, edits), { today: TEST_DAY, pages });
}

/** A fault that an editor can act on: one line, and no stack trace. */
function expectPlainLines(lines: readonly string[]): void {
  for (const line of lines) {
    expect(line).toMatch(/^(?:content(?:\/[^\n:]+)?)(?::\d+)?: (?:.{0,210}?: )?\S.*$/);
    expect(line).not.toMatch(
      /undefined|\[object|function |\n|\bat \S+ \(|\bat file:|NaN|Invalid input|Maximum call/,
    );
    expect(line.length).toBeLessThan(1_200);
  }
}

/** Every number that the checked content dials is the one that it shows. */
function expectNumbersShown({ content }: CheckedContent): void {
  for (const { record } of content.services)
    for (const channel of record.channels)
      if ('number' in channel && channel.number !== undefined)
        expect(channel.shown?.replaceAll(' ', '')).toBe(channel.number.replace('+44', '0'));
}

/** Does one accident to the content, chosen by the seed, and expects plain lines or true content. */
export function expectReadOrRefused(seed: string): void {
  const { name, edits } = makeMutation(seed);
  const checked = check(edits);
  const lines = checked.faults.map(printFault);
  expect(lines.length, `${name}\n${lines.slice(0, 70).join('\n')}`).toBeLessThanOrEqual(MOST_LINES);
  try {
    expectPlainLines(lines);
    expectNumbersShown(checked);
  } catch (error) {
    throw new Error(name, { cause: error });
  }
}

/** All records with a number to ring. */
export const RECORDS_WITH_NUMBERS = names.filter((name) =>
  /^ {4}number: /m.test(CONTENT.get(name) ?? ''),
);

/**
 * Changes digits of the numbers of a record, one at a time, and expects each change to be refused.
 * @param every 1 to change all digits, 5 for every fifth of them.
 */
export function expectDigitsRefused(file: string, every: number): void {
  const text = CONTENT.get(file) ?? '';
  const digits = [...text.matchAll(/^ {4}(?:number|shown): .*$/gm)].flatMap((line) =>
    [...line[0].matchAll(/\d/g)].map((digit) => ({
      line: line[0],
      digit: digit[0],
      at: line.index + digit.index,
    })),
  );
  for (const { line, digit, at } of digits.filter((_, index) => index % every === 0)) {
    const changed = text.slice(0, at) + String((Number(digit) + 1) % 10) + text.slice(at + 1);
    // Only one of the two was changed, so that they differ.
    expect(
      check({ [file]: () => changed })
        .faults.map(printFault)
        .join('\n'),
      line,
    ).toMatch(new RegExp(`^content/${file}:\\d+: `, 'm'));
  }
}
