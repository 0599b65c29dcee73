import { toBase64 } from './base64.ts';
import type { NaastDatabase } from './database.ts';
import { rekeyClient } from './rekey-client.ts';

/**
 * A secret under which clients are known on this device. `client` is the one in use. After a restore there may be
 * others beside it (`client-2` …): the rows of a client are under one of them until the client is next shown.
 */
export type ClientKeyRow = { name: string; key: CryptoKey };

/** The names of all of them in the store of keys; `client` itself comes first. */
export const clientKeyNames = () => IDBKeyRange.bound('client', 'client-\uffff');

/**
 * The key under which a client is known: HMAC-SHA-256 of what the record app shows, base64, under a secret that is
 * made on this device. What is shown is folded first, so that capitals and spaces make no second client.
 * Rows that are kept under another secret go over to this key.
 * @param shown name or number as the record app shows it; it is kept nowhere
 */
export async function clientKeyOf(database: NaastDatabase, shown: string): Promise<string> {
  const known = await clientKeysOf(database, shown);
  const [clientKey = await signed(await makeSecret(database), shown), ...earlier] = known;
  if (earlier.length > 0) await rekeyClient(database, earlier, clientKey);
  return clientKey;
}

/** Every key under which something of this client may be kept, the one in use first; none before the first client. */
export async function clientKeysOf(database: NaastDatabase, shown: string): Promise<string[]> {
  const secrets = await database.getAll('keys', clientKeyNames());
  return Promise.all(secrets.flatMap((row) => ('key' in row ? [signed(row.key, shown)] : [])));
}

async function signed(secret: CryptoKey, shown: string): Promise<string> {
  const folded = shown.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const signature = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(folded));
  return toBase64(new Uint8Array(signature));
}

async function makeSecret(database: NaastDatabase): Promise<CryptoKey> {
  // Extractable, because the encrypted backup must wrap it; it leaves the device in no other way.
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  const transaction = database.transaction('keys', 'readwrite');
  // Two contexts may get here at once: the first secret stays, or clients would be split in two.
  const first = await transaction.store.get('client');
  if (!first) await transaction.store.put({ name: 'client', key });
  await transaction.done;
  return first && 'key' in first ? first.key : key;
}
