import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countRows, countSessionRows, countSettings, firstDay } from './census.ts';
import { changeClient } from './clients.ts';
import { openDatabase } from './database.ts';
import { saveRetention } from './keeping-settings.ts';
import { openSessionDatabase } from './session-database.ts';
import { turnLockOn } from './lock/journal-lock.ts';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

test('every store is counted, also one that is empty', async () => {
  const database = await openDatabase();
  await changeClient(database, 'one', { careful: true });
  const rows = await countRows(database);
  expect(Object.keys(rows).sort()).toEqual([...database.objectStoreNames].sort());
  expect(rows).toMatchObject({ clients: 1, contacts: 0, keys: 0 });
});

test('focus groups are counted too', async () => {
  const database = await openSessionDatabase();
  await database.put('vaults', 'sealed', ['one', 'head']);
  expect(await countSessionRows()).toMatchObject({ vaults: 1, sessions: 0, codings: 0 });
});

test('settings are counted, and the key of a journal that is open', async () => {
  expect(await countSettings()).toBe(0);
  await saveRetention(12);
  await turnLockOn(await openDatabase(), 'drie losse woorden');
  expect(await countSettings()).toBe(2);
});

test('the first day is that of the oldest contact or run', async () => {
  const database = await openDatabase();
  expect(await firstDay(database)).toBeNull();
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const contact = { clientKey: null, cues: [], meetingHeld: false, people };
  await database.put('contacts', { ...contact, id: crypto.randomUUID(), day: '2026-11-24' });
  await database.put('contacts', { ...contact, id: crypto.randomUUID(), day: '2026-03-02' });
  expect(await firstDay(database)).toBe('2026-03-02');
});
