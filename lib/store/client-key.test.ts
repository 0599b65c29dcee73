import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { clientKeyOf } from './client-key.ts';
import { openDatabase } from './database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('one client has one key, whatever the capitals, spaces and composition of the accents', async () => {
  const database = await openDatabase();
  const key = await clientKeyOf(database, 'Zoë  Jansen\n(1042)');
  expect(await clientKeyOf(database, ' zoe\u0308 JANSEN (1042) ')).toBe(key);
  expect(await clientKeyOf(database, 'Zoë Jansen (1043)')).not.toBe(key);
});

test('two questions at once make one device key', async () => {
  const database = await openDatabase();
  const [first, second] = await Promise.all([clientKeyOf(database, '1042'), clientKeyOf(database, '1042')]);
  expect(first).toBe(await clientKeyOf(database, '1042'));
  expect(second).toBe(first);
});

test('another device gives another key, and none holds what was shown', async () => {
  const here = await clientKeyOf(await openDatabase(), 'Jansen');
  globalThis.indexedDB = new IDBFactory();
  const there = await clientKeyOf(await openDatabase(), 'Jansen');
  expect(there).not.toBe(here);
  expect(atob(here)).not.toMatch(/jansen/i);
});
