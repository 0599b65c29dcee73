import { openDB } from 'idb';
import { databaseName, type NaastDatabase, type NaastSchema } from './database.ts';

/**
 * Opens the database in whatever version it is, to read what a newer program wrote. Only for a backup: nothing here
 * knows its rows.
 */
export function openAsItIs(): Promise<NaastDatabase> {
  return openDB<NaastSchema>(databaseName, undefined, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
