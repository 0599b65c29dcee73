import './zod-without-compiling.ts';
import { contactSchema } from '../../../../lib/journal/contact.ts';
import { intentionSchema } from '../../../../lib/journal/intention.ts';
import { invitationSchema } from '../../../../lib/journal/invitation.ts';
import { reflectionSchema } from '../../../../lib/journal/reflection.ts';
import { clientKeyOf } from '../../../../lib/store/client-key.ts';
import { changeClient, clientSchema } from '../../../../lib/store/clients.ts';
import { plainCodec } from '../../../../lib/store/codec.ts';
import { keepContact } from '../../../../lib/store/contacts.ts';
import { openDatabase, type NaastDatabase } from '../../../../lib/store/database.ts';
import { keepIntention } from '../../../../lib/store/intentions.ts';
import { noteInvitation } from '../../../../lib/store/invitations.ts';
import { addOffers, keptOfferSchema } from '../../../../lib/store/offers.ts';
import { keepReflection } from '../../../../lib/store/reflections.ts';
import { keepRun } from '../../../../lib/store/runs.ts';
import { definitionSchema } from '../../../../lib/survey/definition.ts';
import { keptRunSchema } from '../../../../lib/survey/run.ts';
import type { FilledYear } from '../compose-year.ts';

/**
 * Writes a fictional year into the extension's own database, in a page of the extension, through the functions by
 * which the background writes; what its schemas refuse is not written.
 */
export async function storeYear(year: FilledYear): Promise<void> {
  const database = await openDatabase();
  try {
    await storeReports(database, year);
    await storeJournal(database, year);
  } finally {
    database.close();
  }
}

async function storeReports(
  database: NaastDatabase,
  { contacts, offers, clients }: FilledYear,
): Promise<void> {
  const keys = new Map<string, string>();
  for (const client of clients.map((row) => clientSchema.parse(row))) {
    const clientKey = await clientKeyOf(database, client.clientKey);
    keys.set(client.clientKey, clientKey);
    await changeClient(database, clientKey, { phase: client.phase, careful: client.careful });
  }
  const underItsKey = <Row extends { clientKey: string | null }>(row: Row): Row => ({
    ...row,
    clientKey: keys.get(row.clientKey ?? '') ?? null,
  });
  await addOffers(
    database,
    offers.map((offer) => keptOfferSchema.parse(underItsKey(offer))),
  );
  for (const contact of contacts) {
    await keepContact(database, contactSchema.parse(underItsKey(contact)), false);
  }
}

async function storeJournal(database: NaastDatabase, year: FilledYear): Promise<void> {
  const revision = () => ({ id: crypto.randomUUID(), after: [] });
  const kept = [
    ...year.assessments.map(({ run, definition }) =>
      keepRun(database, plainCodec, keptRunSchema.parse(run), definitionSchema.parse(definition), revision()),
    ),
    ...year.reflections.map((note) =>
      keepReflection(database, plainCodec, reflectionSchema.parse(note), revision()),
    ),
    ...year.intentions.map((intention) =>
      keepIntention(database, plainCodec, intentionSchema.parse(intention), revision()),
    ),
  ];
  for (const answer of await Promise.all(kept)) {
    if (answer.state !== 'kept') throw new Error(`Not kept: ${JSON.stringify(answer)}`);
  }
  for (const invitation of year.invitations) {
    await noteInvitation(database, invitationSchema.parse(invitation));
  }
}
