import {
  chooseInvitation,
  contactsBeforeAssessment,
  type Asked,
} from '../../lib/journal/choose-invitation.ts';
import { addMonths } from '../../lib/journal/day.ts';
import { localTime } from '../../lib/journal/local-time.ts';
import { countContacts } from '../../lib/store/contacts.ts';
import type { NaastDatabase } from '../../lib/store/database.ts';
import { readInvitationSettings, readSnoozedUntil } from '../../lib/store/invitation-settings.ts';
import { invitationsBetween } from '../../lib/store/invitations.ts';
import { journalCodec } from '../../lib/store/lock/lock-codec.ts';
import { lastFinishedDay } from '../../lib/store/runs.ts';

/** Further back, and ahead where the clock ran wrong, than the longest rest that a user may choose. */
const months = 13;

/** What may be asked at this moment (milliseconds since the epoch), or null. */
export async function findInvitation(database: NaastDatabase, now: number): Promise<Asked | null> {
  const settings = await readInvitationSettings();
  if (!settings.questions && !settings.assessments) return null;
  // An answer could not be kept.
  if ((await journalCodec(database).encode(null)).locked) return null;
  const clock = localTime(now);
  const [past, contacts, lastAssessment, snoozedUntil] = await Promise.all([
    invitationsBetween(database, addMonths(clock.day, -months), addMonths(clock.day, months)),
    countContacts(database, contactsBeforeAssessment),
    lastFinishedDay(database, 'self-assessment'),
    readSnoozedUntil(),
  ]);
  return chooseInvitation({ clock, settings, snoozedUntil, past, contacts, lastAssessment });
}
