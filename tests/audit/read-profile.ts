import { existsSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listFiles } from '../../src/hosting/built-files.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';

/** What the files of a closed browser's profile say about a visit. */
export interface ProfileTraces {
  /** Every address of the site in the history file, with its title. */
  history: { url: string; title: string }[];
  /** Cookies of any site. */
  cookies: number;
  /** Files with something they should not have, by what was looked for. */
  files: { storage: string[]; words: string[]; pageText: string[] };
}

/** Folders and files in which a browser keeps what a site stores. */
const STORES =
  /Local Storage|Session Storage|IndexedDB|Service Worker|Web Data|WebStorage|File System/;

/**
 * Reads a profile after its browser has closed.
 *
 * @param folder the profile
 * @param host the site's host and port
 * @param words what no file may contain: sensitive words of titles and addresses
 * @param pageText what no file may contain of a page's text
 */
export function readProfile(
  folder: string,
  host: string,
  words: readonly string[],
  pageText: readonly string[],
): ProfileTraces {
  const files = listFiles(folder).map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  const holding = (wanted: readonly string[]) =>
    files.filter(({ bytes }) => holdsAny(bytes, wanted)).map(({ name }) => name);
  return {
    history: query<{ url: string; title: string }>(
      join(folder, 'Default/History'),
      'select url, title from urls',
    ).filter(({ url }) => url.includes(host)),
    cookies: ['Default/Cookies', 'Default/Network/Cookies']
      .map((name) => query(join(folder, name), 'select host_key from cookies').length)
      .reduce((sum, count) => sum + count, 0),
    files: {
      storage: holding([host]).filter((name) => STORES.test(name)),
      words: holding(words),
      pageText: holding(pageText),
    },
  };
}

function query<Row>(file: string, sql: string): Row[] {
  if (!existsSync(file)) return [];
  const copy = join(makeTempFolder('read'), 'db');
  copyFileSync(file, copy);
  const database = new DatabaseSync(copy, { readOnly: true });
  const rows = database.prepare(sql).all() as Row[];
  database.close();
  return rows;
}

/** Looks for words in any case, as bytes of UTF-8 and of UTF-16. */
function holdsAny(bytes: Buffer, words: readonly string[]): boolean {
  const utf8 = bytes.toString('latin1').toLowerCase();
  const utf16 = utf8.replaceAll('\0', '');
  return words.some(
    (word) => utf8.includes(word.toLowerCase()) || utf16.includes(word.toLowerCase()),
  );
}
