import { basename } from 'node:path';
import { READ_SIDES, type ReadSide } from '../domain/search/reader.ts';
import type { ContentFiles } from './content-files.ts';
import type { ReadExample } from './content.ts';
import type { Fault } from './fault.ts';
import { checkRawText } from './parse.ts';
import { findOnce, markOf } from './remembered.ts';

/** The files of the examples, one for each side. */
export const EXAMPLE_FILES = READ_SIDES.map((side) => `search-examples/${side}.yaml`);

/** The examples of a side may be many more than the words of any other file. */
const MOST = { characters: 800_000, lines: 15_000 };
const LONGEST = 900;
const MOST_IDS = 8;
const GROUP = /^- first: \[([a-z0-9-]+(?:, [a-z0-9-]+)*)\]$/;
const PIN = /^ {2}pin: (danger|crisis)$/;
const SENTENCE = /^ {4}- (.+)$/;
/** What may be written without quotes: YAML would read anything else as something of its own. */
const BARE = /^[A-Za-z0-9(][^:#\\"]*$/;
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.0-9eExX_]+)$/i;
const LINES =
  '"- first: [ids]", "  pin: danger", "  young: true", "  byHeart: true", "  say:", and then "    - a sentence"';

/** An example as far as its lines were read. */
interface Group {
  marks: Pick<ReadExample, 'first' | 'pin' | 'isYoung' | 'isByHeart'>;
  line: number;
  /** True from "  say:" on. */
  isListed: boolean;
  /** True once a sentence was met, whether or not it could be read. */
  isSaid: boolean;
}

/**
 * Reads the examples of all sides, line by line: there are thousands, and a parser of all of YAML
 * would take longer than the rest of the check. What is read here is YAML in one form.
 */
export function readSearchExamples(files: ContentFiles): {
  examples: ReadExample[];
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const examples = EXAMPLE_FILES.flatMap((name) => {
    const text = files.get(name);
    const file = `content/${name}`;
    if (text !== undefined) return readFile(file, text, faults);
    faults.push({ file, field: '', message: 'the file is missing or no text; put it back' });
    return [];
  });
  return { examples, faults };
}

/**
 * {@link readSearchExamples}, only where it has to be: an earlier run may have found these files in order.
 *
 * @returns the faults, a mark of the files, and the examples when they are asked for
 */
export function readExamplesOnce(files: ContentFiles) {
  const mark = markOf(...EXAMPLE_FILES.map((name) => files.get(name) ?? ''));
  let found: ReturnType<typeof readSearchExamples> | undefined;
  const read = () => (found ??= readSearchExamples(files));
  return { faults: findOnce(mark, () => read().faults), mark, list: () => read().examples };
}

function readFile(file: string, text: string, faults: Fault[]): ReadExample[] {
  const damage = checkRawText(file, text, MOST);
  if (damage.length > 0) {
    faults.push(...damage);
    return [];
  }
  const side = basename(file, '.yaml') as ReadSide;
  const examples: ReadExample[] = [];
  const tell = (line: number, message: string) => faults.push({ file, field: '', line, message });
  let group: Group | undefined;
  let isPassedOver = false;
  const end = () => {
    if (group && !group.isSaid)
      tell(group.line, 'this example has no sentence; put one under "  say:", or remove it');
  };
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    if (written === '' || written.startsWith('#')) return;
    if (written.startsWith('-')) {
      end();
      const first = GROUP.exec(written)?.[1]?.split(', ');
      group = first && { marks: { first }, line, isListed: false, isSaid: false };
      // One fault is enough for an example whose first line cannot be read.
      isPassedOver = !group;
      const message = first ? checkIds(first) : describeLine(written);
      if (message) tell(line, message);
      return;
    }
    if (isPassedOver && written.startsWith(' ')) return;
    const said = group?.isListed ? SENTENCE.exec(written)?.[1] : undefined;
    if (!group || said === undefined) {
      if (group && readMark(group, written)) return;
      tell(line, describeLine(written));
      // It may have been meant for the sentence.
      if (group) group.isSaid = true;
      return;
    }
    group.isSaid = true;
    const say = unquote(said);
    const message = checkSaid(said, say);
    if (message) tell(line, message);
    else examples.push({ ...group.marks, say: say ?? '', side, file, line });
  });
  end();
  if (examples.length === 0 && faults.length === 0)
    tell(1, 'the file has no examples; put them back');
  return examples;
}

/** Reads a line between the ids and the sentences; false for any other, or one that stood there before. */
function readMark(group: Group, written: string): boolean {
  const { marks } = group;
  const pin = PIN.exec(written)?.[1];
  if (group.isListed) return false;
  if (pin && !marks.pin) marks.pin = pin === 'danger' ? 'danger' : 'crisis';
  else if (written === '  young: true' && !marks.isYoung) marks.isYoung = true;
  else if (written === '  byHeart: true' && !marks.isByHeart) marks.isByHeart = true;
  else if (written === '  say:') group.isListed = true;
  else return false;
  return true;
}

function checkIds(first: readonly string[]): string | undefined {
  const twice = first.find((id, at) => first.indexOf(id) !== at);
  if (twice !== undefined) return `"${twice}" is listed twice; keep one`;
  if (first.length > MOST_IDS) return `name at most ${MOST_IDS} ids, the best first`;
  return undefined;
}

function describeLine(written: string): string {
  if (/^ *\t/.test(written)) return 'it begins with a tab; use spaces: two, and four before "- "';
  return `"${written.slice(0, 80)}" is none of the lines that an example has, or is there twice: ${LINES}`;
}

function checkSaid(said: string, say: string | undefined): string | undefined {
  if (say === undefined)
    return said.startsWith('"')
      ? `${said}: end the sentence with a double quote, and write \\" for one within it`
      : `${said}: write the sentence in double quotes`;
  if (say.length > LONGEST) return `shorten the sentence to ${LONGEST} characters`;
  if (/\p{Cc}/u.test(say)) return `${said}: write one plain line without a tab or backslash`;
  return undefined;
}

/** The text of a sentence, with or without double quotes; undefined where YAML would read another. */
function unquote(said: string): string | undefined {
  if (!said.startsWith('"'))
    return BARE.test(said) && !NO_TEXT.test(said) && said === said.trimEnd() ? said : undefined;
  try {
    return JSON.parse(said) as string;
  } catch {
    return undefined;
  }
}
