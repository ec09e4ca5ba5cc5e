/** One thing that is wrong in one field of one content file. */
export interface Fault {
  /** The file, from the project's root: `content/services/gp.yaml`. */
  file: string;
  /** The path to the field, `channels[0].number`, or "" where the whole file is at fault. */
  field: string;
  /** What is wrong and how to mend it, in plain words. */
  message: string;
  /** The line of the file on which it stands, counted from 1, where that is known. */
  line?: number;
  /** Words of the passage at fault, where no field leads to it. */
  near?: string;
}

/** How many faults of one file are named: what an accident leaves beyond that follows from the first. */
const MOST_OF_A_FILE = 20;
/** The longest name of a field and message, in characters: a damaged file may have its text in either. */
const LONGEST_FIELD = 200;
const LONGEST_MESSAGE = 800;

/** A fault as one line: file and line, field, what is wrong, how to mend it. */
export function printFault({ file, line, field, message }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, shorten(field, LONGEST_FIELD), shorten(message, LONGEST_MESSAGE)]
    .filter(Boolean)
    .join(': ');
}

/** The faults in their order, of each file only the first ones, and how many more it has. */
export function limitFaults(faults: readonly Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ file }) => file)].flatMap(([file, all]) => {
    if (all.length <= MOST_OF_A_FILE) return all;
    const more = all.length - MOST_OF_A_FILE;
    const message = `it has ${more} more faults; mend those above first and check again`;
    return [...all.slice(0, MOST_OF_A_FILE), { file, field: '', message }];
  });
}

/** Each fault once: a passage may have the same one several times on one line. */
export function dropRepeated(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [printFault(fault), fault])).values()];
}

/** A text on one line. Of a long one the middle is left out: the remedy stands at the end. */
function shorten(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const half = Math.floor(longest / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** A path of keys and list positions as editors read it: `channels[0].number`. */
export function writeFieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

/** The steps of a path that {@link writeFieldPath} wrote: `['channels', 0, 'number']`. */
export function readFieldPath(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
