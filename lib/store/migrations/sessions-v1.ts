import type { IDBPDatabase } from 'idb';

/**
 * Version 1 of the database of focus groups. Frozen: it imports no live code and is never changed;
 * what comes after is a migration of its own, and `sessions-fixture-v1.json` is a database of this age.
 */
export function migrateSessionsToVersion1(database: IDBPDatabase): void {
  database.createObjectStore('sessions', { keyPath: 'id' });
  database.createObjectStore('vaults');
}
