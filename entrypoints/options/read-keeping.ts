import type { Keeping } from '../../components/options/keeping.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import { isBackupDue } from '../../lib/journal/is-backup-due.ts';
import { countRows, firstDay } from '../../lib/store/census.ts';
import type { Database, NaastDatabase } from '../../lib/store/database.ts';
import { readLastBackupDay, readRetention } from '../../lib/store/keeping-settings.ts';
import { readLockState } from '../../lib/store/lock/journal-lock.ts';
import { openOrExplain } from '../../lib/store/open-or-explain.ts';
import { readPersistence } from '../../lib/store/persistence.ts';

/**
 * What is kept, for the page to show.
 * @param isUnlimited the manifest has the permission `unlimitedStorage`
 * @param now milliseconds since the epoch
 */
export async function readKeeping(database: Database, isUnlimited: boolean, now: number): Promise<Keeping> {
  const opening = await openOrExplain(database);
  if (opening.state === 'failed') return opening;
  // What cannot be read there is said as what cannot be reached: nothing was changed.
  return describe(opening.database, isUnlimited, now).catch(() => ({ state: 'failed', why: 'unavailable' }));
}

async function describe(opened: NaastDatabase, isUnlimited: boolean, now: number): Promise<Keeping> {
  const { contacts = 0, offers = 0, runs = 0, reflections = 0, intentions = 0 } = await countRows(opened);
  const lastBackup = await readLastBackupDay();
  return {
    state: 'open',
    figures: { contacts, offers, runs, reflections, intentions },
    lastBackup,
    isBackupDue: isBackupDue(lastBackup, await firstDay(opened), dayOf(now)),
    isSafe: (await readPersistence(isUnlimited)).isSafe,
    retention: await readRetention(),
    lock: await readLockState(opened),
  };
}
