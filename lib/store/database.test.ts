import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readClient } from './clients.ts';
import { plainCodec } from './codec.ts';
import { contactsBetween, contactsOfClient } from './contacts.ts';
import { createDatabase, databaseName, databaseVersion, openDatabase } from './database.ts';
import { readDefinitions } from './definitions.ts';
import { readIntentions } from './intentions.ts';
import { invitationsBetween } from './invitations.ts';
import { offersBetween } from './offers.ts';
import { readReflections } from './reflections.ts';
import { runsBetween } from './runs.ts';
import { exampleDatabases, rowsOf, shapeOf, writeExample } from './testing/example-databases.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const [oldest, newest] = exampleDatabases;

test('there is an example database of every age', () => {
  expect(exampleDatabases.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion }, (_, index) => index + 1),
  );
});

describe.each(exampleDatabases)('a database of version $version', (example) => {
  test('has the stores and indexes of its frozen example', async () => {
    expect(shapeOf(await writeExample(example))).toEqual(example.stores);
  });

  test('becomes the newest, with every row as it was', async () => {
    (await writeExample(example)).close();
    (await openDatabase()).close();
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(databaseVersion);
    expect(shapeOf(opened)).toEqual(newest.stores);
    expect(await rowsOf(opened)).toMatchObject(example.rows);
  });
});

test('every row of the newest example is read by this program', async () => {
  (await writeExample(newest)).close();
  const database = await openDatabase();
  const [from, to] = ['2026-01-01', '2026-12-31'] as const;
  const { rows } = newest;
  expect(await readClient(database, 'a2V5LW9uZQ==')).toEqual(rows.clients?.[0]);
  expect(await contactsBetween(database, from, to)).toEqual(rows.contacts);
  expect(await offersBetween(database, from, to)).toEqual(rows.offers);
  expect(await invitationsBetween(database, from, to)).toEqual(rows.invitations);
  expect(await readDefinitions(database)).toEqual(rows.definitions);
  const sealed = {
    runs: await runsBetween(database, plainCodec, from, to),
    reflections: await readReflections(database, plainCodec),
    intentions: await readIntentions(database, plainCodec),
  };
  for (const [store, read] of Object.entries(sealed)) {
    const kept = rows[store]?.map(({ content, revision }) => ({ content, revision }));
    expect(read).toEqual({ locked: false, value: kept });
  }
});

test('a new database has the shape of one that came from the first version', async () => {
  (await openDatabase()).close();
  expect(shapeOf(await openDB(databaseName))).toEqual(newest.stores);
});

describe('opening', () => {
  test('is refused when a newer program has been here, and changes nothing', async () => {
    (await writeExample(oldest)).close();
    (await openDB(databaseName, 99)).close();
    await expect(openDatabase()).rejects.toMatchObject({ why: 'newer-version' });
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(99);
    expect(await rowsOf(opened)).toEqual(oldest.rows);
  });

  test('leaves the old database whole when a step of its migration fails', async () => {
    (await writeExample(oldest)).close();
    const failing = vi.fn(() => {
      throw new Error('out of luck');
    });
    await expect(openDatabase(undefined, [...newest.migrations, failing])).rejects.toMatchObject({
      why: 'failed-migration',
      cause: new Error('out of luck'),
    });
    expect(failing).toHaveBeenCalledOnce();
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(oldest.version);
    expect(shapeOf(opened)).toEqual(oldest.stores);
    expect(await rowsOf(opened)).toEqual(oldest.rows);
  });

  test('is not held up by another window that does not let go of the old version', async () => {
    const elsewhere = await writeExample(oldest);
    await expect(openDatabase()).rejects.toMatchObject({ why: 'blocked' });
    elsewhere.close();
    await vi.waitFor(async () => expect((await openDatabase()).version).toBe(databaseVersion));
  });

  test('is unavailable where the browser gives no database', async () => {
    globalThis.indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    await expect(openDatabase()).rejects.toMatchObject({ why: 'unavailable' });
  });

  test('stands aside for another context and opens again when asked', async () => {
    const database = createDatabase();
    await database();
    const blocked = vi.fn();
    await deleteDB(databaseName, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    expect(await contactsOfClient(await database(), 'nobody')).toEqual([]);
  });

  test('is tried again after it failed', async () => {
    (await openDB(databaseName, 99)).close();
    const database = createDatabase();
    await expect(database()).rejects.toThrow();
    await deleteDB(databaseName);
    await expect(database()).resolves.toBeDefined();
  });
});
