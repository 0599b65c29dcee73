import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { daySchema } from '../journal/contact.ts';
import { firstRetention, longestRetention, retentions, type Retention } from '../journal/retention.ts';

// `unknown`: what is stored was written by another version or by hand, so it is parsed at every reading.
const retentionItem = storage.defineItem<unknown>('local:retentionMonths');
const lastBackupItem = storage.defineItem<unknown>('local:lastBackupDay');

/**
 * For how many months contacts, prompts and clients are kept; the first until the user chooses. What cannot be read
 * counts as the longest: nothing goes that the user wanted to keep.
 */
export async function readRetention(): Promise<Retention> {
  const stored = await retentionItem.getValue();
  if (stored === null) return firstRetention;
  return z.literal(retentions).safeParse(stored).data ?? longestRetention;
}

export async function saveRetention(months: Retention): Promise<void> {
  await retentionItem.setValue(months);
}

/** The day of the last backup that was made here, or restored here, `YYYY-MM-DD`; null when there was none. */
export async function readLastBackupDay(): Promise<string | null> {
  return daySchema.safeParse(await lastBackupItem.getValue()).data ?? null;
}

export async function saveLastBackupDay(day: string): Promise<void> {
  await lastBackupItem.setValue(day);
}
