import { getEntry } from 'astro:content';
import { type ChangeReader, type FactChange, listChanges } from '../domain/ledger/list-changes.ts';
import { loadDirectory } from './directory.ts';

/** The changes of facts up to the day of the build, the newest first; none where nothing is recorded. */
export async function loadChanges(reader: ChangeReader): Promise<FactChange[]> {
  const ledger = await getEntry('ledger', 'all');
  return ledger ? listChanges(await loadDirectory(), ledger.data, reader) : [];
}

/** The day since which changes are kept; none where nothing is recorded. */
export async function loadFirstDay(): Promise<string | undefined> {
  return (await getEntry('ledger', 'all'))?.data.began;
}
