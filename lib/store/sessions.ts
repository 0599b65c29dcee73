import { z } from 'zod';
import { contractSchema, sessionPlanSchema } from '../session/session-plan.ts';
import { sessionResultSchema, teamSchema } from '../session/session-result.ts';
import { itemSchema } from '../survey/item.ts';
import { idSchema } from '../survey/text.ts';
import { removeCodings } from './codings.ts';
import type { SessionDatabase } from './session-database.ts';

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const secretSchema = z.union([
  z.custom<CryptoKey>((value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey),
  bytesSchema,
]);
const common = { id: z.uuid(), day: z.iso.date() };
/** The template that it was made from, or null. */
const template = idSchema.nullable();

/** A focus group of this device's user: prepared, running, or done with what was released of it. */
export const sessionRowSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('prepared'),
    ...{ ...common, template },
    /** As it was typed: it may be empty still. */
    title: z.string(),
    /** As it was typed, or null. */
    team: teamSchema,
    items: z.array(itemSchema),
    contract: contractSchema,
    /** Around the table, without a network, or by the relay whose page has this address, as it was typed. */
    way: z.strictObject({
      kind: z.enum(['local', 'relay']),
      address: z.string(),
      /** Where the relay gives hosts one; else empty. */
      password: z.string().default(''),
    }),
  }),
  // An earlier version kept until when there was talk here: the host's state has that now.
  z.object({
    state: z.literal('running'),
    ...{ ...common, template },
    team: teamSchema,
    language: z.enum(['nl', 'en']),
    plan: sessionPlanSchema,
    keys: z.strictObject({ publicKeys: bytesSchema, signing: secretSchema, sealing: secretSchema }),
    /** Its relay is `local` around the table. */
    invitation: z.strictObject({
      code: z.string(),
      seed: bytesSchema,
      fingerprint: z.string(),
      relay: z.string(),
    }),
    /** Where one takes part on the web; null around the table. */
    page: z.url().nullable(),
    /** The relay's own for hosts; empty where a host claims its room by a password of the session. */
    password: z.string().default(''),
    /** The most who took part at once, so far: at the end the host knows nobody any more. */
    people: z.int().default(0),
    /** What was agreed, by the id of the item that it was about. */
    agreed: z.record(idSchema, z.string()),
  }),
  z.strictObject({ state: z.literal('done'), ...common, result: sessionResultSchema }),
]);
export type SessionRow = z.infer<typeof sessionRowSchema>;
export type PreparedSession = Extract<SessionRow, { state: 'prepared' }>;
export type RunningSession = Extract<SessionRow, { state: 'running' }>;
export type DoneSession = Extract<SessionRow, { state: 'done' }>;

/** A session only goes on in this order. */
const states: readonly SessionRow['state'][] = ['prepared', 'running', 'done'];

/**
 * Keeps a session as it is now. Resolves when it is safe against a loss of power. What comes too late, of a session that
 * went on since, is passed over: it would take the results away and bring the keys back.
 */
export async function keepSession(database: SessionDatabase, row: SessionRow): Promise<void> {
  const { store, done } = database.transaction('sessions', 'readwrite', { durability: 'strict' });
  const kept = await store.get(row.id);
  const wentOn = kept !== undefined && states.indexOf(kept.state) > states.indexOf(row.state);
  await Promise.all([wentOn ? undefined : store.put(row), done]);
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

/** Removes a session that is prepared or done, with what its host kept and what was coded in it. All or nothing. */
export async function removeSession(database: SessionDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['sessions', 'vaults', 'codings'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('sessions').delete(id),
    transaction.objectStore('vaults').delete(IDBKeyRange.bound([id], [id, []])),
    removeCodings(transaction.objectStore('codings'), id),
    transaction.done,
  ]);
}
