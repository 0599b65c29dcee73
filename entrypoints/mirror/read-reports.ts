import type { Grain } from '../../lib/journal/bucket.ts';
import { countMeetings, type MeetingCounts } from '../../lib/journal/count-meetings.ts';
import type { Period } from '../../lib/journal/period.ts';
import { summarisePeriod, type Summary } from '../../lib/journal/summarise-period.ts';
import { contactsBetween, contactsOfClient } from '../../lib/store/contacts.ts';
import type { NaastDatabase } from '../../lib/store/database.ts';
import { offersBetween } from '../../lib/store/offers.ts';

/**
 * What was counted in a period, and the clients who were seen in it; nothing else of the rows is held on to.
 * @throws ZodError when a row cannot be read: it is no gap
 */
export async function readSummary(
  database: NaastDatabase,
  period: Period,
  grain: Grain,
): Promise<{ summary: Summary; clients: string[] }> {
  const { from, to } = period;
  const [contacts, offers] = await Promise.all([
    contactsBetween(database, from, to),
    offersBetween(database, from, to),
  ]);
  const clients = new Set(contacts.map(({ clientKey }) => clientKey).filter((key) => key !== null));
  return { summary: summarisePeriod(contacts, offers, period, grain), clients: [...clients] };
}

/** The network meetings of these clients over their whole trajectories, also those before the period. */
export async function readMeetings(
  database: NaastDatabase,
  clients: readonly string[],
): Promise<MeetingCounts> {
  const contacts = await Promise.all(clients.map((client) => contactsOfClient(database, client)));
  return countMeetings(contacts.flat());
}
