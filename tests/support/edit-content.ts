import { checkAll } from '../../src/content-check/check-content.ts';
import { readPageFiles } from '../../src/content-check/content-files.ts';
import { type ContentFiles, readContentFiles } from '../../src/content-check/content-files.ts';
import { TEST_DAY } from './load-questionnaires.ts';

/** The real content, read once; nothing changes it. */
export const CONTENT = readContentFiles('content');
const PAGES = readPageFiles();

/**
 * A change to one file: from its text, "" where there is none yet, to another, to {@link NOT_TEXT} or
 * to {@link GONE}.
 */
export type Edit = (text: string) => string | typeof NOT_TEXT | typeof GONE;

/** File name inside `content/` to the change of that file. */
export type Edits = Readonly<Record<string, Edit>>;

/** A file that nobody can read as text. */
export const NOT_TEXT = undefined;
/** A file that was removed. */
export const GONE = null;

/**
 * Puts other words into a file.
 *
 * @throws if the file does not contain what is to be replaced, so that no mistake is planted for nothing
 */
export function replace(file: string, from: string | RegExp, to: string): Edits {
  return {
    [file]: (text) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`content/${file} has no ${String(from)}`);
      return changed;
    },
  };
}

/** The content with some files changed; the content that is passed in stays as it is. */
export function editContent(files: ContentFiles, edits: Edits): ContentFiles {
  const edited = new Map(files);
  for (const [file, edit] of Object.entries(edits)) {
    const text = edit(files.get(file) ?? '');
    if (text === GONE) edited.delete(file);
    else edited.set(file, text);
  }
  return edited;
}

/**
 * What `npm run check:content` prints of the content after some edits, line by line.
 *
 * @param today the day of the check
 */
export async function listFaults(edits: Edits, today: string = TEST_DAY): Promise<string[]> {
  const files = editContent(CONTENT, edits);
  const nothing = { runs: [], spelt: [], inOrder: [] };
  return (await checkAll(files, { today, pages: PAGES }, nothing)).lines;
}
