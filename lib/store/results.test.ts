import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { coderOf, codingOf } from '../matrix/testing/some-coding.ts';
import { added, uuidOf } from '../matrix/testing/some-events.ts';
import { someResult } from '../matrix/testing/some-result.ts';
import { importMatrixData, readMatrixData } from './matrix-data.ts';
import { removeResult } from './results.ts';
import { openSessionDatabase } from './session-database.ts';
import { keepSession, removeSession } from './sessions.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const [one, other, own] = [1, 2, 3].map((id) => someResult(uuidOf(id)));
if (!one || !other || !own) throw new Error('there are three');
const coded = (session: string) => codingOf(session, coderOf(1), 0, ['courage']);
const data = {
  ...{ results: [one, other], events: [added(1)], actions: [] },
  codings: [coded(one.id), coded(other.id), coded(own.id)],
};

test('a session that was led elsewhere goes with its codes, and nothing else does', async () => {
  const database = await openSessionDatabase();
  await importMatrixData(database, data);
  await removeResult(database, one.id);
  expect((await readMatrixData(database)).data).toEqual({
    ...data,
    results: [other],
    codings: [coded(other.id), coded(own.id)],
  });
});

test('it comes back with the file that holds it', async () => {
  const database = await openSessionDatabase();
  await importMatrixData(database, data);
  await removeResult(database, one.id);
  await importMatrixData(database, data);
  expect((await readMatrixData(database)).data).toEqual(data);
});

test('a session that this user led goes with its codes too', async () => {
  const database = await openSessionDatabase();
  await keepSession(database, { state: 'done', id: own.id, day: own.day, result: own });
  await importMatrixData(database, data);
  await removeSession(database, own.id);
  expect((await readMatrixData(database)).data).toEqual({
    ...data,
    codings: [coded(one.id), coded(other.id)],
  });
});

test('a session of this device is none of these', async () => {
  const database = await openSessionDatabase();
  await keepSession(database, { state: 'done', id: own.id, day: own.day, result: own });
  await importMatrixData(database, { ...data, results: [one, own] });
  const { elsewhere } = await readMatrixData(database);
  expect(elsewhere.map(({ id }) => id)).toEqual([one.id]);
});
