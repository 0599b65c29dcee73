import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { createDatabase, databaseName, databaseVersion } from './database.ts';
import { openOrExplain } from './open-or-explain.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a database that opens is given', async () => {
  const opening = await openOrExplain(createDatabase());
  expect(opening.state === 'open' && opening.database.version).toBe(databaseVersion);
});

test('one that does not open is explained by name', async () => {
  (await openDB(databaseName, 99)).close();
  expect(await openOrExplain(createDatabase())).toEqual({ state: 'failed', why: 'newer-version' });
});

test('where the browser has no IndexedDB at all, it is unavailable', async () => {
  // As where a browser or its policy takes it away.
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  expect(await openOrExplain(createDatabase())).toEqual({ state: 'failed', why: 'unavailable' });
});
