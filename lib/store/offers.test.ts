import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase, type NaastDatabase } from './database.ts';
import {
  addOffers,
  offersBetween,
  offersOfClient,
  offersOfDay,
  offersOfReport,
  settleOffer,
  type KeptOffer,
} from './offers.ts';

let database: NaastDatabase;
const reportId = '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

function offer(change: Partial<KeptOffer> = {}): KeptOffer {
  const at = Date.UTC(2026, 10, 24, 9);
  return {
    reportId,
    promptId: 'keep-join',
    clientKey: 'one',
    at,
    day: '2026-11-24',
    outcome: { kind: 'shown' },
    ...change,
  };
}

test('an offer that was answered keeps its answer when it is offered again', async () => {
  await addOffers(database, [offer()]);
  await settleOffer(database, reportId, 'keep-join', { kind: 'dismissed', reason: 'other' });
  await addOffers(database, [offer()]);
  expect(await offersOfReport(database, reportId)).toEqual([
    offer({ outcome: { kind: 'dismissed', reason: 'other' } }),
  ]);
});

test('a kept offer that came back is read with where, when and what was said of it', async () => {
  const outcome = {
    kind: 'returned',
    reportId: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a02',
    at: offer().at + 1,
    answer: 'not-yet',
  } as const;
  await addOffers(database, [offer({ outcome: { kind: 'kept' } })]);
  await settleOffer(database, reportId, 'keep-join', outcome);
  expect(await offersOfClient(database, 'one')).toEqual([offer({ outcome })]);
});

test('settling an offer that was never made changes nothing', async () => {
  await settleOffer(database, reportId, 'keep-join', { kind: 'kept' });
  expect(await offersOfReport(database, reportId)).toEqual([]);
});

test('offers are found by report, client, day and period, oldest first', async () => {
  const other = '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a02';
  const later = offer({ promptId: 'tool-vip', at: offer().at + 1 });
  const earlier = offer({ reportId: other, at: offer().at - 86_400_000, day: '2026-11-23' });
  const nobody = offer({ reportId: other, promptId: 'ask-who-start', clientKey: null, at: offer().at - 1 });
  await addOffers(database, [later, offer(), earlier, nobody]);
  expect(await offersOfReport(database, reportId)).toEqual([offer(), later]);
  expect(await offersOfClient(database, 'one')).toEqual([earlier, offer(), later]);
  expect(await offersOfDay(database, '2026-11-24')).toEqual([nobody, offer(), later]);
  expect(await offersBetween(database, '2026-11-23', '2026-11-23')).toEqual([earlier]);
});
