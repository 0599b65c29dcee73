import { argon2id } from 'hash-wasm';
import type { Bytes } from '../bytes.ts';
import { toBytes } from '../text-bytes.ts';

/**
 * Argon2id (RFC 9106) with 64 MiB and three passes: about half a second, for us once or twice, for somebody who tries
 * all 2^40 codes each time. The salt is the purpose and the relay's origin, so nothing can be prepared for all relays.
 * @param length in bytes
 */
export async function stretch(
  secret: Bytes,
  { purpose, relay, length }: { purpose: string; relay: string; length: number },
): Promise<Bytes> {
  const salted = toBytes(`naast/1 ${purpose}\n${originOf(relay)}`);
  const salt = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
  const cost = { parallelism: 1, iterations: 3, memorySize: 64 * 1024 };
  const made = await argon2id({ ...cost, password: secret, salt, hashLength: length, outputType: 'binary' });
  return new Uint8Array(made);
}

/** An address written in two ways (a port that goes without saying, a path) is one relay. `local` stays as it is. */
function originOf(relay: string): string {
  return URL.canParse(relay) ? new URL(relay).origin : relay;
}
