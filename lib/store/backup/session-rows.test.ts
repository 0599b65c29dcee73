import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { someAction } from '../../matrix/testing/some-action.ts';
import { uuidOf } from '../../matrix/testing/some-events.ts';
import { someResult } from '../../matrix/testing/some-result.ts';
import { keepAction } from '../actions.ts';
import { openDatabase } from '../database.ts';
import { turnLockOn } from '../lock/journal-lock.ts';
import { readMatrixData } from '../matrix-data.ts';
import { keepReflection } from '../reflections.ts';
import { plainCodec } from '../codec.ts';
import { openSessionDatabase, sessionDatabaseName } from '../session-database.ts';
import { keepSession, readSessions } from '../sessions.ts';
import { nextRevision } from '../testing/next-revision.ts';
import { rowsOf } from '../testing/example-databases.ts';
import { exampleSessionDatabases, writeSessionExample } from '../testing/example-session-databases.ts';
import { readContent } from './make-backup.ts';
import { pack, unpack } from './pack.ts';
import { restoreContent } from './restore-backup.ts';

const today = '2026-11-24';
const newest = exampleSessionDatabases[1];

beforeEach(newDevice);

function newDevice(): void {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** What a backup of this device holds, after it was in a file. */
async function backedUp() {
  const database = await openDatabase();
  const content = await readContent(database, today);
  database.close();
  return unpack(await pack(content), database.version);
}
async function kept() {
  const database = await openDB(sessionDatabaseName);
  const rows = await rowsOf(database);
  database.close();
  return rows;
}

describe('a backup holds focus groups', () => {
  test('that are done, with codings, the codebook and actions, and brings them back', async () => {
    (await writeSessionExample(newest)).close();
    const content = await backedUp();
    newDevice();
    expect(await restoreContent(await openDatabase(), content)).toMatchObject({
      added: 7,
      changed: 0,
      unread: 0,
    });
    expect(await restoreContent(await openDatabase(), content)).toMatchObject({ added: 0, changed: 0 });
    const [done] = newest.rows['sessions'] ?? [];
    // The one that was only prepared is no part of it; the one that this user led is among their own again.
    expect(await kept()).toEqual({ ...newest.rows, sessions: [done], vaults: [] });
  });

  test('without keys and votes of one that runs', async () => {
    const database = await openSessionDatabase();
    await database.put('vaults', 'sealed', ['one', 'head']);
    database.close();
    const { sessions } = await readContent(await openDatabase(), today);
    expect(Object.keys(sessions?.rows ?? {}).sort()).toEqual([
      'actions',
      'codebookEvents',
      'codings',
      'results',
      'sessions',
    ]);
  });

  test('as an older program kept them', async () => {
    (await writeSessionExample(exampleSessionDatabases[0])).close();
    const content = await backedUp();
    newDevice();
    await restoreContent(await openDatabase(), content);
    expect((await readMatrixData(await openSessionDatabase())).data.results).toMatchObject([{ team: null }]);
  });

  test('also those that a later program wrote, which this one then refuses whole', async () => {
    (await writeSessionExample(newest)).close();
    (await openDB(sessionDatabaseName, 99)).close();
    const content = await readContent(await openDatabase(), today);
    expect(content.sessions).toMatchObject({ version: 99, rows: { results: [{ id: uuidOf(4) }] } });
    await expect(unpack(await pack(content), 2)).rejects.toMatchObject({ failure: 'newer-version' });
  });

  test('and counts rows that this program cannot read', async () => {
    const database = await openDatabase();
    const content = await readContent(database, today);
    const actions = [someAction(1), { ...someAction(2), state: 'later' }];
    const sessions = { version: 2, rows: { actions, moods: [1] } };
    const restorable = await unpack(await pack({ ...content, sessions }), database.version);
    expect(await restoreContent(database, restorable)).toMatchObject({ added: 1, unread: 2 });
  });
});

test('a backup of before focus groups is restored as it was', async () => {
  const database = await openDatabase();
  const { sessions: _, ...older } = await readContent(database, today);
  const restorable = await unpack(await pack(older), database.version);
  expect(await restoreContent(database, restorable)).toMatchObject({ added: 0, changed: 0, unread: 0 });
});

test('what is here and differs stays: a later revision, and a session that clashes', async () => {
  const [here, there] = [someResult(uuidOf(1), { people: 9 }), someResult(uuidOf(1))];
  const database = await openSessionDatabase();
  await keepSession(database, { state: 'done', id: there.id, day: there.day, result: there });
  await keepAction(database, someAction(1));
  const content = await backedUp();
  await keepSession(database, { state: 'done', id: here.id, day: here.day, result: here });
  await keepAction(database, someAction(1, { revision: 2, state: 'done' }));
  expect(await restoreContent(await openDatabase(), content)).toMatchObject({ added: 0, changed: 0 });
  expect((await readSessions(database)).sessions).toMatchObject([{ result: { people: 9 } }]);
});

test('when the journal cannot be restored, focus groups are as they were', async () => {
  const database = await openDatabase();
  await keepReflection(database, plainCodec, { about: '2026-11', day: today, text: 'x' }, nextRevision());
  const sessions = await openSessionDatabase();
  await keepAction(sessions, someAction(1, { revision: 2 }));
  await keepAction(sessions, someAction(2));
  database.close();
  sessions.close();
  const content = await backedUp();

  newDevice();
  const here = await openSessionDatabase();
  await keepAction(here, someAction(1));
  const before = await kept();
  const locked = await openDatabase();
  await turnLockOn(locked, 'drie losse woorden');
  await fakeBrowser.storage.session.clear();
  await expect(restoreContent(locked, content)).rejects.toMatchObject({ failure: 'locked' });
  expect(await kept()).toEqual(before);
}, 30_000);
