import type { Contact } from '../../../lib/journal/contact.ts';
import type { Client } from '../../../lib/store/clients.ts';
import type { KeptOffer } from '../../../lib/store/offers.ts';
import { writeJournal, type Journal } from './write-journal.ts';
import { writeReports } from './write-reports.ts';

/** A year of fictional data, in which a client goes by what the record app shows. */
export type FilledYear = Journal & { contacts: Contact[]; offers: KeptOffer[]; clients: Client[] };

/** The year up to a moment (milliseconds since the epoch), the same for the same day. */
export async function composeYear(now: number): Promise<FilledYear> {
  return { ...(await writeReports(now)), ...writeJournal(now) };
}
