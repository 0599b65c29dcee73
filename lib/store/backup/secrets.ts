import { fromBase64, toBase64 } from '../base64.ts';
import { clientKeyNames, type ClientKeyRow } from '../client-key.ts';
import type { NaastDatabase } from '../database.ts';

/** The secrets of this device under which clients are known, base64. */
export async function readSecrets(database: NaastDatabase): Promise<string[]> {
  const rows = await database.getAll('keys', clientKeyNames());
  const raw = rows.flatMap((row) => ('key' in row ? [crypto.subtle.exportKey('raw', row.key)] : []));
  return (await Promise.all(raw)).map((bytes) => toBase64(new Uint8Array(bytes)));
}

/**
 * The secrets of two devices as one keeps them: which is in use depends on nothing but the secrets themselves, so that
 * two devices that have the same ones know a client by the same key.
 */
export function joinSecrets(here: readonly string[], there: readonly string[]): string[] {
  return [...new Set([...here, ...there])].sort();
}

/** Rows for the store of keys, the secret in use first. */
export function secretRows(secrets: readonly string[]): Promise<ClientKeyRow[]> {
  return Promise.all(
    secrets.map(async (secret, at) => ({
      name: at === 0 ? 'client' : `client-${at + 1}`,
      key: await crypto.subtle.importKey('raw', fromBase64(secret), { name: 'HMAC', hash: 'SHA-256' }, true, [
        'sign',
      ]),
    })),
  );
}
