import { z } from 'zod';
import { invitationSchema, type Invitation } from '../journal/invitation.ts';
import type { NaastDatabase } from './database.ts';

/** Notes what was asked, or what came of it; `shown`, told late, takes nothing back. */
export async function noteInvitation(database: NaastDatabase, invitation: Invitation): Promise<void> {
  const transaction = database.transaction('invitations', 'readwrite');
  const isNoted = await transaction.store.getKey(invitation.id);
  const isLate = isNoted !== undefined && invitation.outcome === 'shown';
  await Promise.all([isLate || transaction.store.put(invitation), transaction.done]);
}

/**
 * The invitations of a period, the oldest first.
 * @param from `YYYY-MM-DD`, as `to`; both are included
 */
export async function invitationsBetween(
  database: NaastDatabase,
  from: string,
  to: string,
): Promise<Invitation[]> {
  const rows = await database.getAllFromIndex('invitations', 'byDay', IDBKeyRange.bound(from, to));
  return z.array(invitationSchema).parse(rows);
}
