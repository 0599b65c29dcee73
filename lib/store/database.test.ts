import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readClient } from './clients.ts';
import { contactsOfClient } from './contacts.ts';
import { createDatabase, databaseName, openDatabase } from './database.ts';
import { migrateToVersion1 } from './migrations/v1.ts';
import fixture from './migrations/fixture-v1.json' with { type: 'json' };
import { offersOfClient } from './offers.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function writeFixture(): Promise<void> {
  const database = await openDB(databaseName, 1, { upgrade: migrateToVersion1 });
  for (const [store, rows] of Object.entries(fixture.rows)) {
    for (const row of rows) await database.put(store, row);
  }
  database.close();
}

describe('version 1', () => {
  test('has the stores and indexes of its frozen example', async () => {
    const database = await openDB(databaseName, 1, { upgrade: migrateToVersion1 });
    const found = Object.fromEntries(
      [...database.objectStoreNames].map((name) => {
        const store = database.transaction(name).store;
        const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
        return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
      }),
    );
    expect(found).toEqual(fixture.stores);
  });

  test('is read whole by this program', async () => {
    await writeFixture();
    const database = await openDatabase();
    const [client] = fixture.rows.clients;
    expect(await readClient(database, 'a2V5LW9uZQ==')).toEqual(client);
    expect(await contactsOfClient(database, 'a2V5LW9uZQ==')).toEqual([fixture.rows.contacts[0]]);
    expect(await offersOfClient(database, 'a2V5LW9uZQ==')).toEqual(fixture.rows.offers);
  });
});

describe('opening', () => {
  test('is refused when a newer program has been here, and changes nothing', async () => {
    await writeFixture();
    (await openDB(databaseName, 99)).close();
    await expect(openDatabase()).rejects.toThrow(/version/i);
    const newer = await openDB(databaseName);
    expect(newer.version).toBe(99);
    expect(await newer.getAll('contacts')).toEqual(fixture.rows.contacts);
  });

  test('stands aside for another context and opens again when asked', async () => {
    const database = createDatabase();
    await database();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('blocked'));
    });
    expect(await contactsOfClient(await database(), 'nobody')).toEqual([]);
  });

  test('is tried again after it failed', async () => {
    (await openDB(databaseName, 99)).close();
    const database = createDatabase();
    await expect(database()).rejects.toThrow();
    await new Promise((resolve) => (indexedDB.deleteDatabase(databaseName).onsuccess = resolve));
    await expect(database()).resolves.toBeDefined();
  });
});
