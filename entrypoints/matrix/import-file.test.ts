import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeBundle, writeBundle } from '../../lib/matrix/bundle/bundle.ts';
import { someAction } from '../../lib/matrix/testing/some-action.ts';
import { added, uuidOf } from '../../lib/matrix/testing/some-events.ts';
import { someResult } from '../../lib/matrix/testing/some-result.ts';
import { readMatrixData } from '../../lib/store/matrix-data.ts';
import { openSessionDatabase, type SessionDatabase } from '../../lib/store/session-database.ts';
import { importFile } from './import-file.ts';

const result = someResult(uuidOf(1));
const text = writeBundle(
  makeBundle({ results: [result], events: [added(1)], codings: [], actions: [someAction(1)] }),
);
let database: SessionDatabase;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  database = await openSessionDatabase();
});

test('a file is joined with what is here, and a second time it brings nothing', async () => {
  const none = { sessions: 0, codings: 0, actions: 0, events: 0 };
  expect(await importFile(database, new Blob([text]))).toEqual({
    ...{ state: 'done', clashes: [], passedOver: 0 },
    came: { ...none, sessions: 1, actions: 1, events: 1 },
  });
  expect(await importFile(database, new Blob([text]))).toMatchObject({ state: 'done', came: none });
});

test('a session that is here in another form is named, and stays', async () => {
  await importFile(database, new Blob([text]));
  const other = { ...result, people: 60 };
  const file = writeBundle(makeBundle({ results: [other], events: [], codings: [], actions: [] }));
  expect(await importFile(database, new Blob([file]))).toMatchObject({
    clashes: [{ here: result, there: other }],
  });
  expect((await readMatrixData(database)).data.results).toEqual([result]);
});

describe('nothing is changed, and it is said why, by', () => {
  test.each([
    ['a file of another program', 'PK', { why: 'not-json' }],
    ['JSON of something else', '{"a":1}', { why: 'not-a-bundle' }],
    ['a later version', text.replace('"v": 1', '"v": 2'), { why: 'newer-version' }],
    [
      'a damaged file',
      text.replace('"nl"', '"fr"'),
      { why: 'damaged', where: expect.stringMatching(/^results\/0/) },
    ],
    ['a file that was cut off', text.slice(0, -20), { why: 'not-json' }],
  ])('%s', async (_what, written, failure) => {
    expect(await importFile(database, new Blob([written]))).toMatchObject({ state: 'failed', ...failure });
    expect((await readMatrixData(database)).data.results).toEqual([]);
  });

  test('a database that went away', async () => {
    database.close();
    expect(await importFile(database, new Blob([text]))).toMatchObject({ state: 'failed', why: 'unknown' });
  });
});
