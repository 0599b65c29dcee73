import { summariseTrajectory } from '../journal/trajectory.ts';
import type { History } from '../prompts/prompt.ts';
import { readClient } from './clients.ts';
import { contactsOfClient } from './contacts.ts';
import type { NaastDatabase } from './database.ts';
import { offersOfClient, offersOfDay, offersOfReport } from './offers.ts';

/**
 * All that the chooser must know beside the report itself.
 * @param clientKey null where the record app shows no client: then only the report and the day are known
 * @param today `YYYY-MM-DD`
 */
export async function readHistory(
  database: NaastDatabase,
  clientKey: string | null,
  reportId: string,
  today: string,
): Promise<History> {
  const report = await offersOfReport(database, reportId);
  const ofToday = await offersOfDay(database, today);
  if (clientKey === null) {
    return {
      report,
      today: ofToday,
      client: [],
      careful: false,
      trajectory: summariseTrajectory([], null, today),
    };
  }
  const [client, contacts, offers] = await Promise.all([
    readClient(database, clientKey),
    contactsOfClient(database, clientKey),
    offersOfClient(database, clientKey),
  ]);
  return {
    report,
    today: ofToday,
    client: offers.filter((offer) => offer.reportId !== reportId),
    careful: client.careful,
    trajectory: summariseTrajectory(contacts, client.phase, today),
  };
}
