import { storage } from 'wxt/utils/storage';
import { firstContactDay } from './contacts.ts';
import type { NaastDatabase } from './database.ts';
import { openSessionDatabase } from './session-database.ts';

/** How many rows each store of the database of focus groups has. */
export async function countSessionRows(): Promise<Record<string, number>> {
  const database = await openSessionDatabase();
  // Their rows are only counted, so it does not matter whose they are.
  return countRows(database as unknown as NaastDatabase).finally(() => database.close());
}

/** How many rows each store has. */
export async function countRows(database: NaastDatabase): Promise<Record<string, number>> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const counts = names.map(async (name) => [name, await transaction.objectStore(name).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

/** How many entries the extension's storage has: the settings, and the key of a journal that is open. */
export async function countSettings(): Promise<number> {
  const areas = await Promise.all((['local', 'session'] as const).map((area) => storage.snapshot(area)));
  return areas.reduce((sum, area) => sum + Object.keys(area).length, 0);
}

/** The day of the oldest contact or run, `YYYY-MM-DD`; null when there is neither. */
export async function firstDay(database: NaastDatabase): Promise<string | null> {
  const firstRun = await database.transaction('runs').store.index('byDay').openKeyCursor();
  const days = [await firstContactDay(database), firstRun?.key ?? null];
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
