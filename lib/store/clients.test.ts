import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { changeClient, readClient } from './clients.ts';
import { openDatabase, type NaastDatabase } from './database.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

test('a client who was never seen has no phase and an open gate', async () => {
  expect(await readClient(database, 'one')).toEqual({ clientKey: 'one', phase: null, careful: false });
});

test('a change leaves the rest as it was', async () => {
  await changeClient(database, 'one', { careful: true });
  await changeClient(database, 'one', { phase: 3 });
  expect(await readClient(database, 'one')).toEqual({ clientKey: 'one', phase: 3, careful: true });
});
