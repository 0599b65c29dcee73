import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { someInvitation } from '../journal/testing/some-invitation.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { invitationsBetween, noteInvitation } from './invitations.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const ofNovember = () => invitationsBetween(database, '2026-11-01', '2026-11-30');

test('an invitation is one row, with what came of it last', async () => {
  const shown = someInvitation();
  await noteInvitation(database, shown);
  await noteInvitation(database, { ...shown, outcome: 'answered' });
  expect(await ofNovember()).toEqual([{ ...shown, outcome: 'answered' }]);
});

test('that it was shown, told late or again, takes nothing back', async () => {
  const skipped = someInvitation({ outcome: 'skipped' });
  await noteInvitation(database, skipped);
  await noteInvitation(database, { ...skipped, outcome: 'shown' });
  expect(await ofNovember()).toEqual([skipped]);
});

test('invitations are read by period, the oldest first', async () => {
  for (const day of ['2026-12-01', '2026-11-30', '2026-11-01', '2026-10-31']) {
    await noteInvitation(database, someInvitation({ day }));
  }
  expect((await ofNovember()).map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30']);
});
