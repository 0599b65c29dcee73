import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeClient, readClient } from './clients.ts';
import { contactsOfClient, keepContact } from './contacts.ts';
import { openDatabase } from './database.ts';
import { deleteExpired } from './retention.ts';

const people = { family: 0, friends: 0, community: 0, formal: 0 };

test('what is older than 24 months goes, with the clients of whom nothing is left; the rest stays', async () => {
  const database = await openDatabase();
  const keep = (clientKey: string, day: string) =>
    keepContact(
      database,
      { id: crypto.randomUUID(), day, clientKey, cues: [], meetingHeld: false, people },
      false,
    );
  await keep('gone', '2024-11-23');
  await keep('stays', '2024-11-23');
  await keep('stays', '2024-11-24');
  await changeClient(database, 'gone', { phase: 1 });
  await changeClient(database, 'stays', { phase: 2 });
  await changeClient(database, 'new', { phase: 3 });

  await deleteExpired(database, '2026-11-24');

  expect(await contactsOfClient(database, 'gone')).toEqual([]);
  expect((await contactsOfClient(database, 'stays')).map((contact) => contact.day)).toEqual(['2024-11-24']);
  expect((await readClient(database, 'gone')).phase).toBeNull();
  expect((await readClient(database, 'stays')).phase).toBe(2);
  expect((await readClient(database, 'new')).phase).toBe(3);
});
