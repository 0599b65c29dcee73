import { dayNumber } from './day.ts';

/** After so many days without a backup it is time to say so. */
const reminderDays = 30;

/**
 * Whether it is time to remind the user of a backup.
 * @param lastBackup the day of the last one; null when there was none
 * @param first the day of the oldest thing that is kept; null when nothing is: then there is nothing to lose
 * @param today `YYYY-MM-DD`, as the others
 */
export function isBackupDue(lastBackup: string | null, first: string | null, today: string): boolean {
  const since = lastBackup ?? first;
  if (first === null || since === null) return false;
  return dayNumber(today) - dayNumber(since) >= reminderDays;
}
