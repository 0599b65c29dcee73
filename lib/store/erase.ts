import { deleteDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { databaseName } from './database.ts';

/**
 * Erases all that Naast keeps on this device: the database with its keys, the settings, and the key of an open journal.
 * @throws when another context holds the database open and does not let go.
 */
export async function eraseEverything(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const blocked = () => reject(new Error('the database is still open elsewhere'));
    deleteDB(databaseName, { blocked }).then(resolve, reject);
  });
  await Promise.all([storage.clear('local'), storage.clear('session')]);
}
