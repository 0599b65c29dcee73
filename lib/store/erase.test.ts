import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeClient, readClient } from './clients.ts';
import { createDatabase, databaseName } from './database.ts';
import { eraseEverything, onErased } from './erase.ts';
import { openSessionDatabase } from './session-database.ts';
import { turnLockOn } from './lock/journal-lock.ts';
import { readLocale, saveLocale } from './settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

test('erasing leaves no row and no setting, also while the background holds the database open', async () => {
  const database = createDatabase();
  await changeClient(await database(), 'one', { careful: true });
  await saveLocale('en');
  await turnLockOn(await database(), 'drie losse woorden');
  const sessions = await openSessionDatabase();
  await sessions.put('vaults', 1, ['one', 'head']);
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await (await openSessionDatabase()).count('vaults')).toBe(0);
  expect((await readClient(await database(), 'one')).careful).toBe(false);
});

test('erasing says so where another context holds the database open, and leaves the settings', async () => {
  await saveLocale('en');
  const elsewhere = await openDB(databaseName, 1);
  await expect(eraseEverything()).rejects.toThrow(/open elsewhere/);
  expect(await readLocale()).toBe('en');
  elsewhere.close();
});

test('erasing tells the other pages, which still hold what was erased', async () => {
  const listening = new AbortController();
  const told = new Promise<void>((resolve) => onErased(() => resolve(), listening.signal));
  await eraseEverything();
  await expect(told).resolves.toBeUndefined();
  listening.abort();
});
