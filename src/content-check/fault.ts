/** One thing that is wrong in one field of one content file. */
export interface Fault {
  /** The file, from the project's root: `content/services/gp.yaml`. */
  file: string;
  /** The path to the field, `channels[0].number`, or "" where the whole file is at fault. */
  field: string;
  /** What is wrong and how to mend it, in plain words. */
  message: string;
}

/** A fault as one line: file, field, what is wrong, how to mend it. */
export function printFault({ file, field, message }: Fault): string {
  return [file, field, message.replaceAll(/\s+/g, ' ')].filter(Boolean).join(': ');
}

/** A path of keys and list positions as editors read it: `channels[0].number`. */
export function writeFieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
