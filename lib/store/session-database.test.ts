import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readMatrixData } from './matrix-data.ts';
import { openSessionDatabase, sessionDatabaseName, sessionDatabaseVersion } from './session-database.ts';
import { readSessions } from './sessions.ts';
import { rowsOf, shapeOf } from './testing/example-databases.ts';
import { exampleSessionDatabases, writeSessionExample } from './testing/example-session-databases.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const [oldest, newest] = exampleSessionDatabases;

test('there is an example of every age', () => {
  expect(exampleSessionDatabases.map(({ version }) => version)).toEqual(
    Array.from({ length: sessionDatabaseVersion }, (_, index) => index + 1),
  );
});

describe.each(exampleSessionDatabases)('a database of focus groups of version $version', (example) => {
  test('has the stores of its frozen example', async () => {
    expect(shapeOf(await writeSessionExample(example))).toEqual(example.stores);
  });

  test('becomes the newest, with every row as it was', async () => {
    (await writeSessionExample(example)).close();
    (await openSessionDatabase()).close();
    const opened = await openDB(sessionDatabaseName);
    expect(opened.version).toBe(sessionDatabaseVersion);
    expect(shapeOf(opened)).toEqual(newest.stores);
    expect(await rowsOf(opened)).toMatchObject(example.rows);
  });

  test('is read by this program, row by row', async () => {
    (await writeSessionExample(example)).close();
    const database = await openSessionDatabase();
    expect(await readSessions(database)).toMatchObject({ sessions: { length: 2 }, unreadable: 0 });
    const rows = Object.values(example.rows).flat();
    const { data, unreadable } = await readMatrixData(database);
    expect(unreadable).toBe(0);
    // The session that is only prepared is no part of the matrix.
    expect(Object.values(data).flat()).toHaveLength(rows.length - 1);
  });
});

test('a session of before teams had names has none', async () => {
  (await writeSessionExample(oldest)).close();
  const { data } = await readMatrixData(await openSessionDatabase());
  expect(data.results).toMatchObject([{ team: null }]);
});

test('what the host of a session that runs keeps goes along', async () => {
  const database = await writeSessionExample(oldest);
  await database.put('vaults', 'sealed', ['one', 'head']);
  database.close();
  expect(await (await openSessionDatabase()).get('vaults', ['one', 'head'])).toBe('sealed');
});

describe('opening', () => {
  test('is refused when a newer program has been here, and changes nothing', async () => {
    (await writeSessionExample(newest)).close();
    (await openDB(sessionDatabaseName, 99)).close();
    await expect(openSessionDatabase()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await rowsOf(await openDB(sessionDatabaseName))).toMatchObject(newest.rows);
  });

  test('leaves the old database whole when a step of its migration fails', async () => {
    (await writeSessionExample(oldest)).close();
    const failing = vi.fn(() => {
      throw new Error('out of luck');
    });
    const migrations = [...newest.migrations, failing];
    await expect(openSessionDatabase(undefined, migrations)).rejects.toThrow('out of luck');
    const opened = await openDB(sessionDatabaseName);
    expect(opened.version).toBe(oldest.version);
    expect(shapeOf(opened)).toEqual(oldest.stores);
    expect(await rowsOf(opened)).toMatchObject(oldest.rows);
  });
});
