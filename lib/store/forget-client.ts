import { clientKeysOf } from './client-key.ts';
import type { Forgotten } from '../messaging/messages.ts';
import type { NaastDatabase } from './database.ts';

/**
 * Forgets a client: everything under each key that what is shown may have, in one transaction.
 * @param shown name or number as the record app shows it
 */
export async function forgetClient(database: NaastDatabase, shown: string): Promise<Forgotten> {
  const clientKeys = await clientKeysOf(database, shown);
  const transaction = database.transaction(['contacts', 'offers', 'clients'], 'readwrite');
  const clients = transaction.objectStore('clients');
  const forgotten: Forgotten = { contacts: 0, offers: 0, clients: 0 };
  for (const clientKey of clientKeys) {
    for (const name of ['contacts', 'offers'] as const) {
      let cursor = await transaction.objectStore(name).index('byClient').openCursor(clientKey);
      while (cursor) {
        forgotten[name] += 1;
        await cursor.delete();
        cursor = await cursor.continue();
      }
    }
    forgotten.clients += await clients.count(clientKey);
    await clients.delete(clientKey);
  }
  await transaction.done;
  return forgotten;
}
