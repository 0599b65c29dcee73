import { addMonths } from '../../journal/day.ts';
import { retentions } from '../../journal/retention.ts';
import type { NaastDatabase } from '../database.ts';

/**
 * Whether all that is kept here about clients may stay under the retention of a backup: restoring adds, and may not have
 * what was here deleted the next day.
 * @param months as it lies in the settings of the backup; what is no retention takes nothing away
 * @param today `YYYY-MM-DD`
 */
export async function keepsWhatIsHere(
  database: NaastDatabase,
  months: unknown,
  today: string,
): Promise<boolean> {
  const retention = retentions.find((known) => known === months);
  if (retention === undefined) return true;
  const firstKept = addMonths(today, -retention);
  const isYoung = async (name: 'contacts' | 'offers') => {
    const oldest = await database.transaction(name).store.index('byDay').openKeyCursor();
    return oldest === null || oldest.key >= firstKept;
  };
  return (await isYoung('contacts')) && (await isYoung('offers'));
}
