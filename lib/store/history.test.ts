import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { changeClient } from './clients.ts';
import { keepContact } from './contacts.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { readHistory } from './history.ts';
import { addOffers } from './offers.ts';

const today = '2026-11-24';
const earlier = crypto.randomUUID();
const current = crypto.randomUUID();
let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  const offer = { promptId: 'keep-join', outcome: { kind: 'shown' } } as const;
  await addOffers(database, [
    { ...offer, reportId: earlier, clientKey: 'one', at: 1, day: '2026-11-20' },
    { ...offer, reportId: current, clientKey: 'one', at: 2, day: today },
    { ...offer, reportId: crypto.randomUUID(), clientKey: 'two', at: 3, day: today },
  ]);
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const contact = { id: earlier, day: '2026-11-10', clientKey: 'one', cues: [], meetingHeld: true, people };
  await keepContact(database, contact, false);
  await changeClient(database, 'one', { phase: 2, careful: true });
});

const times = (offers: readonly { at: number }[]) => offers.map(({ at }) => at);

test('beside a report stand its own offers, those of the client’s earlier reports, and all of the day', async () => {
  const history = await readHistory(database, 'one', current, today);
  expect(times(history.report)).toEqual([2]);
  expect(times(history.client)).toEqual([1]);
  expect(times(history.today)).toEqual([2, 3]);
});

test('of the client it tells the gate and the trajectory', async () => {
  const history = await readHistory(database, 'one', current, today);
  expect(history.careful).toBe(true);
  expect(history.trajectory).toMatchObject({ phase: 2, meetingsHeld: 1 });
});

test('without a client only the report and the day are known', async () => {
  const history = await readHistory(database, null, current, today);
  expect(times(history.report)).toEqual([2]);
  expect(times(history.today)).toEqual([2, 3]);
  expect(history).toMatchObject({ client: [], careful: false, trajectory: { phase: null, meetingsHeld: 0 } });
});
