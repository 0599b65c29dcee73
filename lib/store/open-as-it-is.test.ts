import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup } from './backup/make-backup.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { databaseName, openDatabase } from './database.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { exampleDatabases, rowsOf, writeExample } from './testing/example-databases.ts';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

test.each(exampleDatabases)(
  'a database of version $version that does not become the newest can be put in a backup, and comes back whole',
  async (example) => {
    (await writeExample(example)).close();
    const asItIs = await openAsItIs();
    expect(asItIs.version).toBe(example.version);
    const file = await makeBackup(asItIs, 'een lange zin om te onthouden', '2026-11-24');
    asItIs.close();

    globalThis.indexedDB = new IDBFactory();
    await restoreBackup(await openDatabase(), file, 'een lange zin om te onthouden', '2026-11-24');
    expect(await rowsOf(await openDB(databaseName))).toMatchObject({
      ...example.rows,
      keys: expect.anything(),
    });
  },
);
