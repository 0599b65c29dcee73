import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName, databaseVersion, openDatabase, type Migration } from './database.ts';
import { exampleDatabases, rowsOf, shapeOf, writeExample } from './testing/example-databases.ts';

/** What Chromium's own IndexedDB does, which the one of the unit tests only plays. */

beforeEach(async () => {
  await deleteDB(databaseName);
});

const [oldest, newest] = exampleDatabases;

test.each(exampleDatabases)(
  'a database of version $version becomes the newest, with every row',
  async (example) => {
    (await writeExample(example)).close();
    (await openDatabase()).close();
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(databaseVersion);
    expect(shapeOf(opened)).toEqual(newest.stores);
    expect(await rowsOf(opened)).toMatchObject(example.rows);
    opened.close();
  },
);

describe('a database that does not open is whole as it was', () => {
  async function expectWhole(version: number): Promise<void> {
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(version);
    expect(shapeOf(opened)).toEqual(oldest.stores);
    expect(await rowsOf(opened)).toEqual(oldest.rows);
    opened.close();
  }

  beforeEach(async () => {
    (await writeExample(oldest)).close();
  });

  test('when a step of its migration fails, halfway through', async () => {
    const failing: Migration = (_database, transaction) => {
      transaction
        .objectStore('contacts')
        .clear?.()
        .catch(() => undefined);
      throw new Error('out of luck');
    };
    await expect(openDatabase(undefined, [...newest.migrations, failing])).rejects.toMatchObject({
      why: 'failed-migration',
      cause: new Error('out of luck'),
    });
    await expectWhole(oldest.version);
  });

  test('when a newer program has been here', async () => {
    (await openDB(databaseName, 99)).close();
    await expect(openDatabase()).rejects.toMatchObject({ why: 'newer-version' });
    await expectWhole(99);
  });

  test('when another window holds on to the old version, and opens once that lets go', async () => {
    const elsewhere = await openDB(databaseName);
    await expect(openDatabase()).rejects.toMatchObject({ why: 'blocked' });
    elsewhere.close();
    const opened = await openDatabase();
    expect(opened.version).toBe(databaseVersion);
    opened.close();
  });
});
