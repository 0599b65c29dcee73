import { z } from 'zod';
import { daySchema } from '../journal/contact.ts';
import { dismissals, followUps, type Outcome } from '../prompts/prompt.ts';
import type { NaastDatabase } from './database.ts';

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown') }),
  z.strictObject({ kind: z.literal('acted'), how: z.enum(['copied', 'cue-appeared']) }),
  z.strictObject({ kind: z.literal('kept') }),
  // Came after version 1 was frozen: rows of that time have none of it and are read as they are.
  z.strictObject({
    kind: z.literal('returned'),
    reportId: z.uuid(),
    at: z.int(),
    answer: z.enum(followUps).nullable(),
  }),
  z.strictObject({ kind: z.literal('dismissed'), reason: z.enum(dismissals) }),
  z.strictObject({ kind: z.literal('ignored') }),
]);

/** One showing of a prompt, with what became of it. */
export const keptOfferSchema = z.strictObject({
  reportId: z.uuid(),
  promptId: z.string(),
  clientKey: z.string().nullable(),
  at: z.int(),
  day: daySchema,
  outcome: outcomeSchema,
});
export type KeptOffer = z.infer<typeof keptOfferSchema>;

/** Adds offers that are not there yet; one that is there keeps its outcome. */
export async function addOffers(database: NaastDatabase, offers: readonly KeptOffer[]): Promise<void> {
  const transaction = database.transaction('offers', 'readwrite');
  for (const offer of offers) {
    const known = await transaction.store.getKey([offer.reportId, offer.promptId]);
    if (known === undefined) await transaction.store.put(offer);
  }
  await transaction.done;
}

/** Sets what became of an offer; one that is not there is left alone. */
export async function settleOffer(
  database: NaastDatabase,
  reportId: string,
  promptId: string,
  outcome: Outcome,
): Promise<void> {
  const transaction = database.transaction('offers', 'readwrite');
  const offer = await transaction.store.get([reportId, promptId]);
  if (offer) await transaction.store.put({ ...offer, outcome });
  await transaction.done;
}

/** The offers of one report, oldest first. */
export async function offersOfReport(database: NaastDatabase, reportId: string): Promise<KeptOffer[]> {
  return parseOffers(await database.getAllFromIndex('offers', 'byReport', reportId));
}

/** The offers made for a client, oldest first. */
export async function offersOfClient(database: NaastDatabase, clientKey: string): Promise<KeptOffer[]> {
  return parseOffers(await database.getAllFromIndex('offers', 'byClient', clientKey));
}

/** The offers of one day over all clients, oldest first. */
export async function offersOfDay(database: NaastDatabase, day: string): Promise<KeptOffer[]> {
  return parseOffers(await database.getAllFromIndex('offers', 'byDay', day));
}

/**
 * The offers of a period, the oldest first.
 * @param from `YYYY-MM-DD`, as `to`; both are included
 */
export async function offersBetween(database: NaastDatabase, from: string, to: string): Promise<KeptOffer[]> {
  return parseOffers(await database.getAllFromIndex('offers', 'byDay', IDBKeyRange.bound(from, to)));
}

function parseOffers(rows: unknown[]): KeptOffer[] {
  return z
    .array(keptOfferSchema)
    .parse(rows)
    .sort((a, b) => a.at - b.at);
}
