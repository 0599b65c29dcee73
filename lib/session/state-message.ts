import { fromBase64url, toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import { hostStateSchema, signedStateSchema, type HostState, type Unreadable } from './messages.ts';
import type { Door, HostKeys, SessionCrypto } from './session-crypto.ts';
import { isSigned, signBody, signingHalf } from './signing.ts';
import { readJson, toBytes } from './text-bytes.ts';
import { readMessage, writeMessage } from './wire.ts';

/** The host's state as it goes over the wire: signed by the host, then sealed under the key of the door (S1.1). */
export async function writeState(
  crypto: SessionCrypto,
  keys: HostKeys,
  door: Door,
  state: HostState,
): Promise<Bytes> {
  const about = { room: door.room, what: 'state' } as const;
  const signed = await signBody(crypto, keys.signing, about, JSON.stringify(state));
  const inner = toBytes(JSON.stringify({ ...signed, keys: toBase64url(keys.publicKeys) }));
  return writeMessage('state', { sealed: toBase64url(await crypto.sealState(door, inner)) });
}

export type ReadState =
  | { valid: true; state: HostState; hostKeys: Bytes }
  | { valid: false; why: Unreadable | 'forged' | 'stranger' };

/**
 * What the host said, if it is the host (S1.1). `isHost` tells whether these public keys are the host's; `stranger`
 * when they are not, `forged` when it does not open or the signature is not by these keys.
 */
export async function readState(
  crypto: SessionCrypto,
  door: Door,
  message: Bytes,
  isHost: (hostKeys: Bytes) => Promise<boolean>,
): Promise<ReadState> {
  const read = readMessage('state', message);
  if (!read.readable) return { valid: false, why: read.why };
  const sealed = fromBase64url(read.message.sealed);
  const inner = sealed && (await crypto.openState(door, sealed));
  if (!inner) return { valid: false, why: 'forged' };
  const signed = signedStateSchema.safeParse(readJson(inner));
  const hostKeys = signed.success ? fromBase64url(signed.data.keys) : null;
  if (!signed.success || hostKeys?.length !== 64) return { valid: false, why: 'malformed' };
  const about = { room: door.room, what: 'state' } as const;
  if (!(await isSigned(crypto, signingHalf(hostKeys), about, signed.data))) {
    return { valid: false, why: 'forged' };
  }
  if (!(await isHost(hostKeys))) return { valid: false, why: 'stranger' };
  const state = hostStateSchema.safeParse(readJson(toBytes(signed.data.body)));
  return state.success ? { valid: true, state: state.data, hostKeys } : { valid: false, why: 'malformed' };
}
