import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MatrixData } from '../matrix/bundle/matrix-data.ts';
import { someAction } from '../matrix/testing/some-action.ts';
import { coderOf, codingOf } from '../matrix/testing/some-coding.ts';
import { added, uuidOf } from '../matrix/testing/some-events.ts';
import { someResult } from '../matrix/testing/some-result.ts';
import { keepAction } from './actions.ts';
import { keepCodebookEvent } from './codebook-events.ts';
import { keepCoding } from './codings.ts';
import { importMatrixData, readMatrixData } from './matrix-data.ts';
import { openSessionDatabase, sessionDatabaseName, type SessionDatabase } from './session-database.ts';
import { keepSession } from './sessions.ts';
import { rowsOf } from './testing/example-databases.ts';

let database: SessionDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openSessionDatabase();
});

const stored = async () => rowsOf(await openDB(sessionDatabaseName));
const own = someResult(uuidOf(1));
const coding = codingOf(own.id, coderOf(1), 0, ['courage']);
const there: MatrixData = {
  results: [someResult(uuidOf(2))],
  events: [added(1)],
  codings: [coding],
  actions: [someAction(1)],
};
const nothing: MatrixData = { results: [], events: [], codings: [], actions: [] };
const keepOwn = () => keepSession(database, { state: 'done', id: own.id, day: own.day, result: own });
// As a damaged or later program writes it, which the types rule out.
const damaged = <Row>(row: Row, change: object): Row => ({ ...row, ...change });

test('sessions of this device and those that were led elsewhere are read as one', async () => {
  await keepOwn();
  await importMatrixData(database, there);
  expect(await readMatrixData(database)).toMatchObject({
    data: { ...there, results: [own, ...there.results] },
    unreadable: 0,
  });
});

test('importing tells what is new, and the second time nothing is', async () => {
  expect(await importMatrixData(database, there)).toMatchObject({ news: there, clashes: [] });
  const before = await stored();
  expect(await importMatrixData(database, there)).toMatchObject({ news: nothing, clashes: [] });
  expect(await stored()).toEqual(before);
});

test('an own session that comes back with an import is not kept a second time', async () => {
  await keepOwn();
  await importMatrixData(database, { ...nothing, results: [own] });
  expect(await database.count('results')).toBe(0);
});

test('a session that clashes is named, and neither is overwritten', async () => {
  await keepOwn();
  const other = { ...own, people: 9 };
  expect(await importMatrixData(database, { ...there, results: [other] })).toMatchObject({
    news: { results: [], codings: [] },
    clashes: [{ here: own, there: other }],
  });
  expect((await readMatrixData(database)).data.results).toEqual([own]);
});

describe('a row that cannot be read', () => {
  beforeEach(async () => {
    await database.put('codings', damaged(coding, { codes: { kind: 'later' } }));
    await database.put('results', damaged(someResult(uuidOf(2)), { v: 2 }));
  });

  test('is counted', async () => {
    expect(await readMatrixData(database)).toMatchObject({ data: nothing, unreadable: 2 });
  });

  test('stays as it is when the same row is imported, and the rest comes in', async () => {
    const before = await stored();
    const { news, passedOver } = await importMatrixData(database, there);
    expect(news).toEqual({ ...there, codings: [], results: [] });
    expect(passedOver).toBe(2);
    expect(await stored()).toMatchObject({
      codings: before.codings,
      results: before.results,
    });
  });

  test('takes no change', async () => {
    expect(await keepCoding(database, { ...coding, revision: 9 })).toBe('newer-exists');
    expect(await database.get('codings', [uuidOf(1), own.id, 'open', 1, 0])).toMatchObject({ revision: 1 });
  });
});

describe('importing is all or nothing', () => {
  test('when a row cannot be written', async () => {
    // A function cannot be copied into a database: the last part that is written fails.
    const bad = damaged(someAction(2), { text: () => 'x' });
    await expect(importMatrixData(database, { ...there, actions: [someAction(1), bad] })).rejects.toThrow();
    expect(await readMatrixData(database)).toMatchObject({ data: nothing, unreadable: 0 });
  });
});

describe('what is changed here', () => {
  test('takes the place of its earlier revision', async () => {
    const [first, second] = [someAction(1), someAction(1, { revision: 2, state: 'done' })];
    expect(await keepAction(database, first)).toBe('kept');
    expect(await keepAction(database, second)).toBe('kept');
    expect((await readMatrixData(database)).data.actions).toEqual([second]);
  });

  test('is not kept over what another window wrote since', async () => {
    const [here, elsewhere] = [['courage'], ['creative']].map((found) =>
      codingOf(own.id, coderOf(1), 0, found, 2),
    );
    if (!here || !elsewhere) throw new Error('there are two');
    expect(await keepCoding(database, elsewhere)).toBe('kept');
    expect(await keepCoding(database, here)).toBe('newer-exists');
    expect((await readMatrixData(database)).data.codings).toEqual([elsewhere]);
  });

  test('does not bring back what an import removed meanwhile', async () => {
    const removed = someAction(1, { state: 'removed', text: '', revision: 2 });
    await keepAction(database, someAction(1, { revision: 4 }));
    await importMatrixData(database, { ...nothing, actions: [removed] });
    expect(await keepAction(database, someAction(1, { revision: 5 }))).toBe('newer-exists');
    expect((await readMatrixData(database)).data.actions).toEqual([removed]);
  });

  test('adds to the codebook, once', async () => {
    for (const event of [added(1), added(2), added(1)]) await keepCodebookEvent(database, event);
    expect((await readMatrixData(database)).data.events).toEqual([added(1), added(2)]);
  });
});
