import { joinClients } from './backup/joins.ts';
import type { NaastDatabase } from './database.ts';

/**
 * Brings what is kept of a client under earlier keys to the key in use, in one transaction. Where both have something,
 * it is joined: a gate that is closed under one of them stays closed.
 */
export async function rekeyClient(
  database: NaastDatabase,
  earlier: readonly string[],
  clientKey: string,
): Promise<void> {
  const transaction = database.transaction(['contacts', 'offers', 'clients'], 'readwrite');
  const clients = transaction.objectStore('clients');
  for (const former of earlier) {
    for (const name of ['contacts', 'offers'] as const) {
      let cursor = await transaction.objectStore(name).index('byClient').openCursor(former);
      while (cursor) {
        await cursor.update({ ...cursor.value, clientKey });
        cursor = await cursor.continue();
      }
    }
    const there = await clients.get(former);
    if (!there) continue;
    const here = await clients.get(clientKey);
    await clients.put(here ? joinClients(here, { ...there, clientKey }) : { ...there, clientKey });
    await clients.delete(former);
  }
  await transaction.done;
}
