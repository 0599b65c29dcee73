import { addMonths } from '../journal/day.ts';
import type { Retention } from '../journal/retention.ts';
import type { NaastDatabase } from './database.ts';

/**
 * Deletes what is older than the retention: contacts, offers, and clients of whom nothing else is left; and which
 * invitations the user had. What the user wrote themselves stays: it is about their own work, is theirs, and a grade
 * tells something beside those of years ago. It goes when they erase it. A gate of danger that is closed stays closed,
 * however long ago: only the user opens it, or forgets the client.
 * @param today `YYYY-MM-DD`
 * @returns how many contacts and offers went
 */
export async function deleteExpired(
  database: NaastDatabase,
  today: string,
  months: Retention,
): Promise<number> {
  const expired = IDBKeyRange.upperBound(addMonths(today, -months), true);
  const transaction = database.transaction(['contacts', 'offers', 'clients', 'invitations'], 'readwrite');
  const emptied = new Set<string>();
  let deleted = 0;
  for (const name of ['contacts', 'offers'] as const) {
    let cursor = await transaction.objectStore(name).index('byDay').openCursor(expired);
    while (cursor) {
      if (cursor.value.clientKey !== null) emptied.add(cursor.value.clientKey);
      await cursor.delete();
      deleted += 1;
      cursor = await cursor.continue();
    }
  }
  for (const clientKey of emptied) {
    const contacts = await transaction.objectStore('contacts').index('byClient').count(clientKey);
    const offers = await transaction.objectStore('offers').index('byClient').count(clientKey);
    if (contacts + offers > 0) continue;
    const clients = transaction.objectStore('clients');
    if ((await clients.get(clientKey))?.careful) await clients.put({ clientKey, phase: null, careful: true });
    else await clients.delete(clientKey);
  }
  let invitation = await transaction.objectStore('invitations').index('byDay').openCursor(expired);
  while (invitation) {
    await invitation.delete();
    invitation = await invitation.continue();
  }
  await transaction.done;
  return deleted;
}
