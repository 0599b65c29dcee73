import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contactsOfClient, keepContact } from '../../lib/store/contacts.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { deleteDaily } from './delete-daily.ts';

const now = () => Date.UTC(2026, 10, 24, 10);
const ring = { name: 'delete-expired', scheduledTime: now(), persistAcrossSessions: true };

beforeEach(() => fakeBrowser.reset());

test('each start of the browser sets the daily alarm', async () => {
  deleteDaily(createDatabase(), now);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: ring.name, periodInMinutes: 24 * 60 }]);
});

test('when it rings, what is older than 24 months goes', async () => {
  const database = createDatabase();
  const opened = await database();
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const contact = { id: crypto.randomUUID(), clientKey: 'one', cues: [], meetingHeld: false, people };
  await keepContact(opened, { ...contact, day: '2024-11-23' }, false);
  deleteDaily(database, now);
  await fakeBrowser.alarms.onAlarm.trigger(ring);
  await vi.waitFor(async () => expect(await contactsOfClient(opened, 'one')).toEqual([]));
});

// Vitest fails on a rejection that nobody handles.
test('a database that fails is no error of the background', async () => {
  const closed = await createDatabase()();
  closed.close();
  const failing = vi.fn(() => Promise.resolve(closed));
  deleteDaily(failing, now);
  await fakeBrowser.alarms.onAlarm.trigger(ring);
  await vi.waitFor(() => expect(failing).toHaveBeenCalledOnce());
});
