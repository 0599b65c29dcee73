import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Version 2: the journal of the user. Frozen: it imports no live code and is never changed;
 * what comes after is a migration of its own, and `fixture-v2.json` is a database of this age.
 */
export function migrateToVersion2(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  // Whether a client has a contact of this day, without reading the others.
  transaction.objectStore('contacts').createIndex('byClientAndDay', ['clientKey', 'day']);

  const runs = database.createObjectStore('runs', { keyPath: 'id' });
  // With the state, so that the one open run of a definition is found in one step.
  runs.createIndex('byDefinition', ['definitionId', 'state']);
  runs.createIndex('byDay', 'day');

  database.createObjectStore('definitions', { keyPath: ['id', 'version'] });

  const reflections = database.createObjectStore('reflections', { keyPath: 'about' });
  reflections.createIndex('byDay', 'day');

  const intentions = database.createObjectStore('intentions', { keyPath: 'id' });
  intentions.createIndex('byDay', 'day');

  const invitations = database.createObjectStore('invitations', { keyPath: 'id' });
  invitations.createIndex('byDay', 'day');
}
