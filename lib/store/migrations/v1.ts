import type { IDBPDatabase } from 'idb';

/**
 * Version 1 of the database. Frozen: it imports no live code and is never changed;
 * what comes after is a migration of its own, and `fixture-v1.json` is a database of this age.
 */
export function migrateToVersion1(database: IDBPDatabase): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('byClient', 'clientKey');
  contacts.createIndex('byDay', 'day');

  const offers = database.createObjectStore('offers', { keyPath: ['reportId', 'promptId'] });
  offers.createIndex('byClient', 'clientKey');
  offers.createIndex('byReport', 'reportId');
  offers.createIndex('byDay', 'day');

  database.createObjectStore('clients', { keyPath: 'clientKey' });
  database.createObjectStore('keys', { keyPath: 'name' });
}
