import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { clientKeyOf, clientKeysOf } from './client-key.ts';
import { changeClient, readClient } from './clients.ts';
import { contactsOfClient } from './contacts.ts';
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

describe('after a restore from another device', () => {
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const contactUnder = (clientKey: string) => ({
    id: crypto.randomUUID(),
    day: '2026-11-24',
    clientKey,
    cues: [],
    meetingHeld: false,
    people,
  });

  /** A database with contacts of one client under two secrets. */
  async function joined() {
    const database = await openDatabase();
    const later = await clientKeyOf(database, 'Jansen');
    await database.put('keys', { name: 'client-2', key: await otherSecret() });
    const [, earlier = ''] = await clientKeysOf(database, 'Jansen');
    await database.put('contacts', contactUnder(later));
    await database.put('contacts', contactUnder(earlier));
    return { database, later, earlier };
  }
  const otherSecret = () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);

  test('the contacts of a client under both secrets come together when the client is next shown', async () => {
    const { database, later, earlier } = await joined();
    expect(await clientKeyOf(database, 'Jansen')).toBe(later);
    expect(await contactsOfClient(database, later)).toHaveLength(2);
    expect(await contactsOfClient(database, earlier)).toEqual([]);
  });

  test('a gate that was closed under either secret is closed, and the phase is the later of the two', async () => {
    const { database, later, earlier } = await joined();
    await changeClient(database, later, { phase: 2 });
    await changeClient(database, earlier, { phase: 1, careful: true });
    await clientKeyOf(database, 'Jansen');
    expect(await readClient(database, later)).toEqual({ clientKey: later, phase: 2, careful: true });
    expect(await database.count('clients')).toBe(1);
  });

  test('other clients are left alone', async () => {
    const { database } = await joined();
    const other = await clientKeyOf(database, 'Bakker');
    await database.put('contacts', contactUnder(other));
    await clientKeyOf(database, 'Jansen');
    expect(await contactsOfClient(database, other)).toHaveLength(1);
  });
});
