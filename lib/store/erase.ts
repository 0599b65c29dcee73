import { deleteDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { databaseName } from './database.ts';
import { sessionDatabaseName } from './session-database.ts';

const channelName = 'naast-erased';

/**
 * Erases all that Naast keeps on this device: both databases with their keys, the settings, and the key of an open
 * journal.
 * @throws when another context holds a database open and does not let go.
 */
export async function eraseEverything(): Promise<void> {
  await erase(sessionDatabaseName);
  await erase(databaseName);
  await Promise.all([storage.clear('local'), storage.clear('session')]);
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page erased everything: what this page still holds may not be written back. */
export function onErased(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', listener);
  signal.addEventListener('abort', () => channel.close());
}

function erase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = () => reject(new Error('the database is still open elsewhere'));
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}
