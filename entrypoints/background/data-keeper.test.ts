import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clientKeyOf } from '../../lib/store/client-key.ts';
import { changeClient } from '../../lib/store/clients.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { readRetention } from '../../lib/store/keeping-settings.ts';
import { readLockState } from '../../lib/store/lock/journal-lock.ts';
import { createDataKeeper } from './data-keeper.ts';

// A key from a passphrase takes its time, on a busy machine more so.
vi.setConfig({ testTimeout: 30_000 });

const now = () => Date.UTC(2026, 10, 24, 10);
const passphrase = 'drie losse woorden';
const people = { family: 0, friends: 0, community: 0, formal: 0 };
let database: Database;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  database = createDatabase();
});

test('a shorter retention takes what is older away at once, and says how much', async () => {
  const contact = { id: crypto.randomUUID(), day: '2026-05-23', clientKey: 'one', cues: [], people };
  await (await database()).put('contacts', { ...contact, meetingHeld: false });
  expect(await createDataKeeper(database, now)({ type: 'chooseRetention', months: 6 })).toBe(1);
  expect(await readRetention()).toBe(6);
});

test('a client is forgotten by what the record app shows', async () => {
  const opened = await database();
  await changeClient(opened, await clientKeyOf(opened, 'J. Jansen (1042)'), { careful: true });
  const keep = createDataKeeper(database, now);
  const message = { type: 'forgetClient', shown: 'J. Jansen (1042)' } as const;
  expect(await keep(message)).toEqual({ contacts: 0, offers: 0, clients: 1 });
  expect(await keep(message)).toEqual({ contacts: 0, offers: 0, clients: 0 });
});

test('the lock goes on, closes, opens with its passphrase alone, and comes off', async () => {
  const keep = createDataKeeper(database, now);
  const state = async () => readLockState(await database());
  expect(await keep({ type: 'turnLock', turn: { to: 'on', passphrase } })).toBe('done');
  expect(await keep({ type: 'turnLock', turn: { to: 'closed' } })).toBe('done');
  expect(await state()).toBe('closed');
  expect(await keep({ type: 'turnLock', turn: { to: 'open', passphrase: 'iets' } })).toBe('wrong-passphrase');
  expect(await keep({ type: 'turnLock', turn: { to: 'open', passphrase } })).toBe('done');
  expect(await state()).toBe('open');
  const next = 'vier andere losse woorden';
  expect(await keep({ type: 'turnLock', turn: { to: 'changed', passphrase, next } })).toBe('done');
  expect(await keep({ type: 'turnLock', turn: { to: 'off', passphrase: next } })).toBe('done');
  expect(await state()).toBe('none');
  await keep({ type: 'turnLock', turn: { to: 'on', passphrase } });
  expect(await keep({ type: 'turnLock', turn: { to: 'erased' } })).toBe('done');
  expect(await state()).toBe('none');
});

test('where the database does not open, it is said that nothing was done', async () => {
  const keep = createDataKeeper(() => Promise.reject(new Error('blocked')), now);
  expect(await keep({ type: 'forgetClient', shown: '1042' })).toBeNull();
  expect(await keep({ type: 'chooseRetention', months: 6 })).toBeNull();
  expect(await keep({ type: 'turnLock', turn: { to: 'closed' } })).toBe('failed');
  expect(await readRetention()).toBe(24);
});
