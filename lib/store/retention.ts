import type { NaastDatabase } from './database.ts';

/** How long contacts and offers are kept, in months (DESIGN 2: what is kept of a client remains personal data). */
const retentionMonths = 24;

/**
 * Deletes what is older than the retention: contacts, offers, and clients of whom nothing else is left.
 * @param today `YYYY-MM-DD`
 */
export async function deleteExpired(database: NaastDatabase, today: string): Promise<void> {
  const expired = IDBKeyRange.upperBound(monthsBefore(today, retentionMonths), true);
  const transaction = database.transaction(['contacts', 'offers', 'clients'], 'readwrite');
  const emptied = new Set<string>();
  for (const name of ['contacts', 'offers'] as const) {
    let cursor = await transaction.objectStore(name).index('byDay').openCursor(expired);
    while (cursor) {
      if (cursor.value.clientKey !== null) emptied.add(cursor.value.clientKey);
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  for (const clientKey of emptied) {
    const contacts = await transaction.objectStore('contacts').index('byClient').count(clientKey);
    const offers = await transaction.objectStore('offers').index('byClient').count(clientKey);
    if (contacts + offers === 0) await transaction.objectStore('clients').delete(clientKey);
  }
  await transaction.done;
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
