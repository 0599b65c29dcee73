import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Contact } from '../../lib/journal/contact.ts';
import { keepContact } from '../../lib/store/contacts.ts';
import { openDatabase, type NaastDatabase } from '../../lib/store/database.ts';
import { addOffers } from '../../lib/store/offers.ts';
import { readMeetings, readSummary } from './read-reports.ts';

let database: NaastDatabase;
const autumn = { from: '2026-10-01', to: '2026-11-30' };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

async function keep(day: string, clientKey: string | null, meetingHeld = false): Promise<Contact> {
  const contact: Contact = {
    id: crypto.randomUUID(),
    day,
    clientKey,
    cues: ['network-talk'],
    meetingHeld,
    people: { family: 1, friends: 0, community: 0, formal: 0 },
  };
  await keepContact(database, contact, false);
  return contact;
}

test('only the period is counted, with the questions that were put in it', async () => {
  const { id } = await keep('2026-11-04', 'a');
  await keep('2026-09-30', 'b');
  const outcome = { kind: 'acted', how: 'copied' } as const;
  const offer = { reportId: id, promptId: 'ask-who', clientKey: 'a', at: 1, day: '2026-11-04', outcome };
  await addOffers(database, [offer, { ...offer, promptId: 'keep-join', day: '2026-12-01' }]);
  const { summary, clients } = await readSummary(database, autumn, 'month');
  expect(summary.total).toMatchObject({ contacts: 1, network: 1, shown: 1, acted: 1 });
  expect(clients).toEqual(['a']);
});

test('a meeting of before the period counts for a client who was seen in it, and for nobody else', async () => {
  await keep('2026-03-01', 'a', true);
  await keep('2026-11-04', 'a');
  await keep('2026-11-05', null);
  await keep('2026-02-01', 'b', true);
  const { clients } = await readSummary(database, autumn, 'month');
  expect(await readMeetings(database, clients)).toEqual([0, 1, 0, 0]);
});

test('a row that cannot be read is an error, not a gap', async () => {
  await database.put('contacts', { ...(await keep('2026-11-04', 'a')), cues: ['happiness'] as never });
  await expect(readSummary(database, autumn, 'month')).rejects.toThrow(/cues/);
});
