import { fromBase64url, toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import type { SecretKey, SessionCrypto } from './session-crypto.ts';
import { toBytes } from './text-bytes.ts';

/** A text and who vouches for it; `room` and `what` are signed with it, so it says nothing anywhere else. */
export type Signed = { body: string; signature: string };
type About = { room: string; what: 'state' | 'receipt' | 'vote' | 'hello' };

const signedBytes = ({ room, what }: About, body: string): Bytes =>
  toBytes(`naast/1\n${what}\n${room}\n${body}`);

export async function signBody(
  crypto: SessionCrypto,
  key: SecretKey,
  about: About,
  body: string,
): Promise<Signed> {
  return { body, signature: toBase64url(await crypto.sign(key, signedBytes(about, body))) };
}

/** Whether the holder of this public key signed it, about this. */
export async function isSigned(
  crypto: SessionCrypto,
  publicKey: Bytes,
  about: About,
  { body, signature }: Signed,
): Promise<boolean> {
  const bytes = fromBase64url(signature);
  return bytes?.length === 64 && crypto.verify(publicKey, bytes, signedBytes(about, body));
}

/** What a voter signs: where the vote belongs, which revision it is, and the sealed vote itself. */
export function voteBody(topic: string, revision: number, sealed: string): string {
  return [topic, revision, sealed].join('\n');
}

/** What the seal of a vote is bound to: it opens nowhere else, and as no other revision. */
export function voteContext(topic: string, revision: number): Bytes {
  return toBytes(`${topic}\n${revision}`);
}

/** The Ed25519 half of a host's public keys. */
export function signingHalf(hostKeys: Bytes): Bytes {
  return hostKeys.slice(0, 32);
}
