import type { IDBPDatabase } from 'idb';

/**
 * Version 2: what the matrix is made of beside the sessions of this device. Frozen: it imports no live code and is never
 * changed; what comes after is a migration of its own, and `sessions-fixture-v2.json` is a database of this age.
 */
export function migrateSessionsToVersion2(database: IDBPDatabase): void {
  // Of sessions that were led elsewhere.
  database.createObjectStore('results', { keyPath: 'id' });
  database.createObjectStore('codebookEvents', { keyPath: 'id' });
  database.createObjectStore('codings', {
    keyPath: ['coder.id', 'unit.session', 'unit.item', 'unit.round', 'unit.index'],
  });
  database.createObjectStore('actions', { keyPath: 'id' });
}
