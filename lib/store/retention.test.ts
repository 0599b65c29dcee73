import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { retentions } from '../journal/retention.ts';
import { changeClient, readClient } from './clients.ts';
import { contactsOfClient, keepContact } from './contacts.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { deleteExpired } from './retention.ts';

const people = { family: 0, friends: 0, community: 0, formal: 0 };
const today = '2026-11-24';
let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

function keep(clientKey: string, day: string): Promise<void> {
  const id = crypto.randomUUID();
  return keepContact(database, { id, day, clientKey, cues: [], meetingHeld: false, people }, false);
}

const daysOf = async (clientKey: string) =>
  (await contactsOfClient(database, clientKey)).map(({ day }) => day);

test('what is older than 24 months goes, with the clients of whom nothing is left; the rest stays', async () => {
  await keep('gone', '2024-11-23');
  await keep('stays', '2024-11-23');
  await keep('stays', '2024-11-24');
  await changeClient(database, 'gone', { phase: 1 });
  await changeClient(database, 'stays', { phase: 2 });
  await changeClient(database, 'new', { phase: 3 });

  expect(await deleteExpired(database, today, 24)).toBe(2);

  expect(await daysOf('gone')).toEqual([]);
  expect(await daysOf('stays')).toEqual(['2024-11-24']);
  expect((await readClient(database, 'gone')).phase).toBeNull();
  expect((await readClient(database, 'stays')).phase).toBe(2);
  expect((await readClient(database, 'new')).phase).toBe(3);
});

test('a gate that is closed stays closed, and nothing else of that client stays', async () => {
  await keep('one', '2024-11-23');
  await changeClient(database, 'one', { phase: 2, careful: true });
  expect(await deleteExpired(database, today, 24)).toBe(1);
  expect(await readClient(database, 'one')).toEqual({ clientKey: 'one', phase: null, careful: true });
});

test('each retention keeps its own last day', async () => {
  const days = ['2023-11-24', '2024-11-24', '2025-11-24', '2026-05-24'];
  for (const day of days) await keep('one', day);
  for (const [at, months] of [...retentions].reverse().entries()) {
    await deleteExpired(database, today, months);
    expect(await daysOf('one')).toHaveLength(days.length - at);
  }
});

test('where the month of the retention is shorter than this one, nothing younger goes', async () => {
  await keep('one', '2026-02-27');
  await keep('one', '2026-02-28');
  expect(await deleteExpired(database, '2026-08-31', 6)).toBe(1);
  expect(await daysOf('one')).toEqual(['2026-02-28']);
});

test('invitations go too; what the user wrote themselves stays', async () => {
  const [id, revision] = [crypto.randomUUID(), crypto.randomUUID()];
  await database.put('invitations', {
    id,
    kind: 'question',
    of: 'talk',
    day: '2024-11-23',
    outcome: 'shown',
  });
  await database.put('reflections', { about: '2024-06', day: '2024-06-30', revision, content: null });
  expect(await deleteExpired(database, today, 24)).toBe(0);
  expect(await database.count('invitations')).toBe(0);
  expect(await database.count('reflections')).toBe(1);
});
