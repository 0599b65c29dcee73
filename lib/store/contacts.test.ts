import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../journal/contact.ts';
import { contactsBetween, contactsOfClient, firstContactDay, keepContact } from './contacts.ts';
import { openDatabase, type NaastDatabase } from './database.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

function contact(change: Partial<Contact> = {}): Contact {
  return {
    id: crypto.randomUUID(),
    day: '2026-11-24',
    clientKey: 'one',
    cues: ['informal-network'],
    meetingHeld: false,
    people: { family: 1, friends: 0, community: 0, formal: 0 },
    ...change,
  };
}

describe('a contact counts once', () => {
  test('when the same report is saved twice; the last save holds', async () => {
    const first = contact();
    await keepContact(database, first, false);
    await keepContact(database, { ...first, cues: ['network-talk'] }, false);
    expect(await contactsOfClient(database, 'one')).toEqual([{ ...first, cues: ['network-talk'] }]);
  });

  test('when a saved report is opened and saved again on the same day', async () => {
    const first = contact();
    await keepContact(database, first, false);
    await keepContact(database, contact({ cues: ['volunteer'] }), true);
    expect(await contactsOfClient(database, 'one')).toEqual([{ ...first, cues: ['volunteer'] }]);
  });

  test('when a report of an earlier day is edited', async () => {
    const first = contact({ day: '2026-11-20' });
    await keepContact(database, first, false);
    await keepContact(database, contact(), true);
    expect(await contactsOfClient(database, 'one')).toEqual([first]);
  });

  test('when a filled report is saved of a client who was never seen here', async () => {
    const edited = contact();
    await keepContact(database, edited, true);
    expect(await contactsOfClient(database, 'one')).toEqual([edited]);
  });
});

test('two reports of one client on one day are two contacts', async () => {
  await keepContact(database, contact(), false);
  await keepContact(database, contact(), false);
  expect(await contactsOfClient(database, 'one')).toHaveLength(2);
});

test('contacts of other clients, and of no client, stay out of a client’s list', async () => {
  await keepContact(database, contact({ clientKey: null }), false);
  await keepContact(database, contact({ clientKey: 'two' }), false);
  expect(await contactsOfClient(database, 'one')).toEqual([]);
});

test('contacts of a period are read by their day, both ends included, the oldest first', async () => {
  for (const day of ['2026-12-01', '2026-11-30', '2026-11-01', '2026-10-31']) {
    await keepContact(database, contact({ day, clientKey: null }), false);
  }
  const read = await contactsBetween(database, '2026-11-01', '2026-11-30');
  expect(read.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30']);
});

test('a row that cannot be read is an error, not a gap', async () => {
  await database.put('contacts', { ...contact(), day: 'yesterday' });
  await expect(contactsOfClient(database, 'one')).rejects.toThrow(/day/);
});

test('the first day is that of the oldest contact; there is none in an empty store', async () => {
  expect(await firstContactDay(database)).toBe(null);
  for (const day of ['2026-11-30', '2026-10-31', '2026-12-01']) {
    await keepContact(database, contact({ day }), false);
  }
  expect(await firstContactDay(database)).toBe('2026-10-31');
});
