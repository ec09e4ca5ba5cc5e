import { basename } from 'node:path';
import type { ReadSide } from '../domain/search/labels.ts';
import type { Example } from '../search-training/example.ts';
import { READ_SIDES } from '../domain/search/labels.ts';
import { checkRawText } from './check-raw-text.ts';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';

/** The folder of the examples, with a file for each side. */
const EXAMPLES_FOLDER = 'search-examples';

/** An example with the line on which it stands. */
export interface ReadExample extends Example {
  file: string;
  line: number;
}

/** The examples of a side may be many more than the words of any other file. */
const MOST = { characters: 800_000, lines: 15_000 };
const LONGEST = 900;
const GROUP = /^- first: \[([a-z0-9-]+(?:, [a-z0-9-]+)*)\]$/;
const PIN = /^ {2}pin: (danger|crisis)$/;
const SENTENCE = /^ {4}- (.+)$/;
/** What may stand without quotes: YAML would read anything else as something of its own. */
const BARE = /^[A-Za-z0-9(][^:#\\"]*$/;
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.0-9eExX_]+)$/i;

/**
 * Reads the examples of all sides, line by line: there are thousands, and a parser of all of YAML
 * would take longer than the rest of the check. What is read here is YAML in one form.
 */
export function readSearchExamples(files: ContentFiles): {
  examples: ReadExample[];
  names: string[];
  faults: Fault[];
} {
  const names = READ_SIDES.map((side) => `${EXAMPLES_FOLDER}/${side}.yaml`);
  const faults: Fault[] = [];
  const examples = names.flatMap((name) => {
    const text = files.get(name);
    const file = `content/${name}`;
    if (text !== undefined) return readFile(file, text, faults);
    faults.push({ file, field: '', message: 'the file is missing or no text; put it back' });
    return [];
  });
  return { examples, names, faults };
}

function readFile(file: string, text: string, faults: Fault[]): ReadExample[] {
  const damage = checkRawText(file, text, MOST);
  if (damage.length > 0) {
    faults.push(...damage);
    return [];
  }
  const side = basename(file, '.yaml') as ReadSide;
  const examples: ReadExample[] = [];
  let group: Pick<Example, 'first' | 'pin' | 'isYoung' | 'isByHeart'> | undefined;
  let isListed = false;
  text.split('\n').forEach((written, index) => {
    const at = { file, field: '', line: index + 1 };
    const first = GROUP.exec(written)?.[1];
    const said = SENTENCE.exec(written)?.[1];
    if (written === '' || written.startsWith('#')) return;
    if (first !== undefined) {
      group = { first: first.split(', ') };
      isListed = false;
    } else if (group && !isListed && PIN.test(written))
      group.pin = PIN.exec(written)?.[1] === 'danger' ? 'danger' : 'crisis';
    else if (group && !isListed && written === '  young: true') group.isYoung = true;
    else if (group && !isListed && written === '  byHeart: true') group.isByHeart = true;
    else if (group && !isListed && written === '  say:') isListed = true;
    else if (group && isListed && said !== undefined) {
      const say = unquote(said);
      if (say === undefined)
        faults.push({ ...at, message: `${said}: write the sentence in double quotes` });
      else if (say.length > LONGEST)
        faults.push({ ...at, message: `shorten the sentence to ${LONGEST} characters` });
      else examples.push({ ...group, say, side, file, line: index + 1 });
    } else
      faults.push({
        ...at,
        message: `"${written.slice(0, 80)}" is none of the lines that an example has: "- first: [ids]", "  pin: danger", "  young: true", "  byHeart: true", "  say:", and then "    - a sentence"`,
      });
  });
  return examples;
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
