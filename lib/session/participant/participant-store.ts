import { z } from 'zod';
import type { Bytes } from '../bytes.ts';
import { ownEntrySchema, type OwnEntry } from './outbox.ts';
import type { SecretKey, SessionCrypto, VoterKeys } from '../session-crypto.ts';
import type { SessionVault, VaultChange } from '../session-vault.ts';

/** What a device keeps of a session in which it takes part, until the signed close. */
const bytesSchema = z.custom<Bytes>((value) => value instanceof Uint8Array);
const keysSchema = z.strictObject({
  publicKey: bytesSchema,
  // What a vault gives back as a secret key was put there as one; whether it signs shows when it is used.
  signing: z.custom<SecretKey>((value) => value !== undefined),
});

const entryPrefix = 'vote/';
const keysChange = (keys: VoterKeys): VaultChange => ['keys', keys];
export const hostChange = (hostKeys: Bytes): VaultChange => ['host', hostKeys];
/** The newest state, as the message that it came in. */
export const stateChange = (message: Bytes): VaultChange => ['state', message];
export const entryChange = (key: string, entry: OwnEntry): VaultChange => [entryPrefix + key, entry];

export type KeptParticipant = {
  keys: VoterKeys;
  hostKeys: Bytes | null;
  stateMessage: Bytes | null;
  entries: Map<string, OwnEntry>;
};

/** What the device kept; at the first time, and when it can't be read, a new voter (S3.2). */
export async function loadParticipant(vault: SessionVault, crypto: SessionCrypto): Promise<KeptParticipant> {
  const rows = new Map(await vault.readAll('').catch(() => []));
  const known = keysSchema.safeParse(rows.get('keys'));
  const keys = known.success ? known.data : await crypto.makeVoterKeys();
  if (!known.success) {
    // Where nothing can be stored now, voting tells it: a vote is only taken when it is stored.
    await vault.write([keysChange(keys)], 'strict').catch(() => undefined);
  }
  const entries = new Map<string, OwnEntry>();
  for (const [key, value] of rows) {
    const entry = key.startsWith(entryPrefix) && known.success ? ownEntrySchema.safeParse(value) : null;
    if (entry?.success) entries.set(key.slice(entryPrefix.length), entry.data);
  }
  const hostKeys = bytesSchema.safeParse(rows.get('host')).data ?? null;
  return { keys, hostKeys, stateMessage: bytesSchema.safeParse(rows.get('state')).data ?? null, entries };
}
