import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase, type NaastDatabase } from '../database.ts';
import { keepsWhatIsHere } from './keeps-what-is-here.ts';

const today = '2026-11-24';
let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const offer = { reportId: crypto.randomUUID(), promptId: 'keep-join', clientKey: 'one', at: 1 } as const;

test.each([
  [6, '2026-05-23', false],
  [6, '2026-05-24', true],
  [12, '2026-05-23', true],
  ['for ever', '2016-11-24', true],
])('a retention of %s months with something of %s: %s', async (months, day, keeps) => {
  await database.put('offers', { ...offer, day, outcome: { kind: 'shown' } });
  expect(await keepsWhatIsHere(database, months, today)).toBe(keeps);
});

test('any retention may come where nothing is kept', async () => {
  expect(await keepsWhatIsHere(database, 6, today)).toBe(true);
});
