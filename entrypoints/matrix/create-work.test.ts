import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeAction } from '../../lib/matrix/actions/make-action.ts';
import { someAction } from '../../lib/matrix/testing/some-action.ts';
import { coderOf, codingOf } from '../../lib/matrix/testing/some-coding.ts';
import { added, uuidOf } from '../../lib/matrix/testing/some-events.ts';
import { readMatrixData } from '../../lib/store/matrix-data.ts';
import { openSessionDatabase, type SessionDatabase } from '../../lib/store/session-database.ts';
import { createWork } from './create-work.ts';

let database: SessionDatabase;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  database = await openSessionDatabase();
});

test('what is written is read again, so that the page shows what was kept', async () => {
  const readAgain = vi.fn(() => Promise.resolve());
  const work = createWork(database, readAgain);
  const [action, event] = [someAction(1), added(1)];
  const coding = codingOf(uuidOf(1), coderOf(1), 0, ['courage']);
  expect(await work.keepAction(action)).toBe('kept');
  expect(await work.keepEvent(event)).toBe('kept');
  expect(await work.keepCoding(coding)).toBe('kept');
  expect(readAgain).toHaveBeenCalledTimes(3);
  const { data } = await readMatrixData(database);
  expect(data).toMatchObject({ actions: [action], events: [event], codings: [coding] });
});

test('what another window wrote first stays, and is shown', async () => {
  const readAgain = vi.fn(() => Promise.resolve());
  const work = createWork(database, readAgain);
  await work.keepAction(changeAction(someAction(1), { text: 'Theirs' }));
  expect(await work.keepAction(changeAction(someAction(1), { text: 'Ours' }))).toBe('failed');
  expect(readAgain).toHaveBeenCalledTimes(2);
  expect((await readMatrixData(database)).data.actions).toMatchObject([{ text: 'Theirs' }]);
});

test('what cannot be written is told', async () => {
  const work = createWork(database, () => Promise.resolve());
  database.close();
  expect(await work.keepAction(someAction(1))).toBe('failed');
});
