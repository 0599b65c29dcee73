import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeClient, readClient } from './clients.ts';
import { createDatabase } from './database.ts';
import { eraseEverything } from './erase.ts';
import { saveLocale } from './settings.ts';

test('erasing leaves no row and no setting, also while the background holds the database open', async () => {
  const database = createDatabase();
  await changeClient(await database(), 'one', { careful: true });
  await saveLocale('en');
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect((await readClient(await database(), 'one')).careful).toBe(false);
});
