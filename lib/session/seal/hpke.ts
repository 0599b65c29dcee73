import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { Bytes } from '../bytes.ts';
import type { Opener } from './hpke-open.ts';
import { joinBytes } from './join-bytes.ts';

/** RFC 9180 in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. */
export const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

/** The encapsulated key, 32 bytes, stands before the ciphertext. */
const encLength = 32;

/** What the seal and what it is bound to are called inside it, so that it is of use nowhere else. */
export type Bound = { info: Bytes; context: Bytes };

/** Seals so that only the holder of the secret key can open. 48 bytes longer than the plaintext. */
export async function sealTo(publicKey: Bytes, plaintext: Bytes, { info, context }: Bound): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, plaintext, context);
  return joinBytes(new Uint8Array(enc), new Uint8Array(ct));
}

/** The inverse, or null when it was sealed to another, for another context, or changed on the way. */
export async function openWith(open: Opener, sealed: Bytes, context: Bytes): Promise<Bytes | null> {
  if (sealed.length < encLength) return null;
  try {
    return await open(sealed.slice(0, encLength), sealed.slice(encLength), context);
  } catch {
    return null;
  }
}
