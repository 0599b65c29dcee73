import { z } from 'zod';
import { releasedRoundSchema } from '../session/released-round.ts';
import { contractSchema, sessionPlanSchema } from '../session/session-plan.ts';
import { itemSchema } from '../survey/item.ts';
import { idSchema, textSchema } from '../survey/text.ts';
import type { SessionDatabase } from './session-database.ts';

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const secretSchema = z.union([
  z.custom<CryptoKey>((value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey),
  bytesSchema,
]);
const common = { id: z.uuid(), day: z.iso.date() };
/** What was agreed, by the id of the item that it was about. */
const agreedSchema = z.record(idSchema, z.string());

/** `local`: around the table, without a network. Otherwise the address of the relay, and of the page that it serves. */
const waySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('relay'), relay: z.url(), page: z.url() }),
]);
export type Way = z.infer<typeof waySchema>;

/** A focus group of this device's user: prepared, running, or done with what was released of it. */
const sessionRowSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('prepared'), ...common, plan: sessionPlanSchema, way: waySchema }),
  z.strictObject({
    state: z.literal('running'),
    ...common,
    plan: sessionPlanSchema,
    way: waySchema,
    keys: z.strictObject({ publicKeys: bytesSchema, signing: secretSchema, sealing: secretSchema }),
    invitation: z.strictObject({
      code: z.string(),
      seed: bytesSchema,
      fingerprint: z.string(),
      relay: z.string(),
    }),
    agreed: agreedSchema,
  }),
  z.strictObject({
    state: z.literal('done'),
    ...common,
    title: textSchema,
    contract: contractSchema,
    items: z.array(itemSchema),
    released: z.array(releasedRoundSchema),
    agreed: agreedSchema,
  }),
]);
export type SessionRow = z.infer<typeof sessionRowSchema>;
export type PreparedSession = Extract<SessionRow, { state: 'prepared' }>;
export type RunningSession = Extract<SessionRow, { state: 'running' }>;
export type DoneSession = Extract<SessionRow, { state: 'done' }>;

/** Keeps a session as it is now. Resolves when it is safe against a loss of power. */
export async function keepSession(database: SessionDatabase, row: SessionRow): Promise<void> {
  const { store, done } = database.transaction('sessions', 'readwrite', { durability: 'strict' });
  await Promise.all([store.put(row), done]);
}

/** Keeps a session as done, and wipes its keys and what its host kept, in one transaction (S8.2). */
export async function keepDone(database: SessionDatabase, row: DoneSession): Promise<void> {
  const transaction = database.transaction(['sessions', 'vaults'], 'readwrite', { durability: 'strict' });
  const vault = IDBKeyRange.bound([row.id], [row.id, []]);
  await Promise.all([
    transaction.objectStore('sessions').put(row),
    transaction.objectStore('vaults').delete(vault),
    transaction.done,
  ]);
}

/** All sessions, the newest first; a row that cannot be read is counted, and stays as it is. */
export async function readSessions(
  database: SessionDatabase,
): Promise<{ sessions: SessionRow[]; unreadable: number }> {
  const parsed = (await database.getAll('sessions')).map((row) => sessionRowSchema.safeParse(row));
  const sessions = parsed.flatMap(({ data }) => data ?? []);
  return {
    sessions: sessions.sort((one, other) => other.day.localeCompare(one.day)),
    unreadable: parsed.length - sessions.length,
  };
}

/** Removes a session that is prepared or done, with all that there is of it. */
export async function removeSession(database: SessionDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['sessions', 'vaults'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('sessions').delete(id),
    transaction.objectStore('vaults').delete(IDBKeyRange.bound([id], [id, []])),
    transaction.done,
  ]);
}
