import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { clientKeyOf } from './client-key.ts';
import { changeClient } from './clients.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { forgetClient } from './forget-client.ts';

const people = { family: 0, friends: 0, community: 0, formal: 0 };
const none = { contacts: 0, offers: 0, clients: 0 };
const day = '2026-11-24';
let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

async function fill(clientKey: string): Promise<void> {
  const id = crypto.randomUUID();
  await database.put('contacts', { id, day, clientKey, cues: [], meetingHeld: false, people });
  const outcome = { kind: 'shown' } as const;
  await database.put('offers', { reportId: id, promptId: 'keep-join', clientKey, at: 1, day, outcome });
  await changeClient(database, clientKey, { careful: true });
}

test('everything of the client goes, however the name is typed, and it is said how much', async () => {
  await fill(await clientKeyOf(database, 'J. Jansen (1042)'));
  await fill(await clientKeyOf(database, 'B. Bakker (2077)'));
  expect(await forgetClient(database, ' j. jansen  (1042)')).toEqual({ contacts: 1, offers: 1, clients: 1 });
  for (const store of ['contacts', 'offers', 'clients'] as const) expect(await database.count(store)).toBe(1);
});

test('what is under the secret of another device goes too', async () => {
  await fill(await clientKeyOf(database, 'J. Jansen (1042)'));
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  const here = await database.get('keys', 'client');
  // As after a restore: another secret is in use, and this one lies beside it.
  await database.put('keys', { name: 'client', key });
  if (here && 'key' in here) await database.put('keys', { name: 'client-2', key: here.key });
  expect(await forgetClient(database, 'J. Jansen (1042)')).toEqual({ contacts: 1, offers: 1, clients: 1 });
});

test('a client of whom nothing is kept is no error', async () => {
  expect(await forgetClient(database, 'J. Jansen (1042)')).toEqual(none);
  await fill(await clientKeyOf(database, 'B. Bakker (2077)'));
  expect(await forgetClient(database, 'J. Jansen (1042)')).toEqual(none);
});
