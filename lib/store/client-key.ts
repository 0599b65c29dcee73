import type { NaastDatabase } from './database.ts';

/**
 * The key under which a client is known: HMAC-SHA-256 of what the record app shows, base64, under a key that is
 * made on this device. What is shown is folded first, so that capitals and spaces make no second client.
 * @param shown name or number as the record app shows it; it is kept nowhere
 */
export async function clientKeyOf(database: NaastDatabase, shown: string): Promise<string> {
  const folded = shown.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const key = await deviceKey(database);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(folded));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

async function deviceKey(database: NaastDatabase): Promise<CryptoKey> {
  const kept = await database.get('keys', 'client');
  if (kept) return kept.key;
  // Extractable, because the encrypted backup must wrap it; it leaves the device in no other way.
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  const transaction = database.transaction('keys', 'readwrite');
  // Two contexts may get here at once: the first key stays, or clients would be split in two.
  const first = await transaction.store.get('client');
  if (!first) await transaction.store.put({ name: 'client', key });
  await transaction.done;
  return first?.key ?? key;
}
