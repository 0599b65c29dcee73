import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { clientKeyOf, clientKeysOf } from '../client-key.ts';
import { openDatabase } from '../database.ts';
import { joinSecrets, readSecrets, secretRows } from './secrets.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a device without clients has no secret', async () => {
  expect(await readSecrets(await openDatabase())).toEqual([]);
});

test('a secret that is written elsewhere gives the same key for a client', async () => {
  const there = await openDatabase();
  const clientKey = await clientKeyOf(there, 'Jansen');
  const secrets = await readSecrets(there);
  globalThis.indexedDB = new IDBFactory();
  const here = await openDatabase();
  for (const row of await secretRows(secrets)) await here.put('keys', row);
  expect(await clientKeysOf(here, 'Jansen')).toEqual([clientKey]);
});

test('which secret is in use does not depend on the order in which they came', async () => {
  expect(joinSecrets(['b', 'a'], ['c', 'b'])).toEqual(['a', 'b', 'c']);
  expect(joinSecrets(['c'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
  const rows = await secretRows(['AAAA', 'BBBB', 'CCCC']);
  expect(rows.map(({ name }) => name)).toEqual(['client', 'client-2', 'client-3']);
});
