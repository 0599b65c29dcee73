import { toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';
import { joinBytes } from '../seal/join-bytes.ts';
import type { SessionCrypto } from '../session-crypto.ts';
import { toBytes } from '../text-bytes.ts';

/**
 * A stand-in that keeps the shape of the cryptography and none of its strength: for simulations that must be quick and
 * the same each time. Keys are bytes of chance; the public key is the secret one turned over; a signature and a seal are
 * a checksum over secret and text.
 */
export function createPlainCrypto(random: () => number): SessionCrypto {
  const someBytes = (): Bytes => Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  const publicOf = (secret: Bytes): Bytes => secret.map((byte) => byte ^ 0xff);
  const bytesOf = (key: CryptoKey | Bytes): Bytes => (key instanceof Uint8Array ? key : new Uint8Array(32));
  const sealWith = (key: Bytes, plaintext: Bytes, context: Bytes): Bytes =>
    joinBytes(mark(key, context, plaintext), plaintext);
  const openWith = (key: Bytes, sealed: Bytes, context: Bytes): Bytes | null => {
    const plaintext = sealed.slice(16);
    return isSame(sealed.slice(0, 16), mark(key, context, plaintext)) ? plaintext : null;
  };
  return {
    makeHostKeys() {
      const [signing, sealing] = [someBytes(), someBytes()];
      return Promise.resolve({
        publicKeys: joinBytes(publicOf(signing), publicOf(sealing)),
        signing,
        sealing,
      });
    },
    makeVoterKeys() {
      const signing = someBytes();
      return Promise.resolve({ publicKey: publicOf(signing), signing });
    },
    sign: (key, bytes) => {
      const signed = mark(publicOf(bytesOf(key)), bytes);
      return Promise.resolve(joinBytes(signed, signed, signed, signed));
    },
    verify: (key, signature, bytes) => Promise.resolve(isSame(signature.slice(0, 16), mark(key, bytes))),
    sealVote: (keys, plaintext, context) => Promise.resolve(sealWith(keys.slice(32), plaintext, context)),
    openVote: ({ publicKeys }, sealed, context) =>
      Promise.resolve(openWith(publicKeys.slice(32), sealed, context)),
    sealState: ({ key }, plaintext) => Promise.resolve(sealWith(key, plaintext, toBytes('state'))),
    openState: ({ key }, sealed) => Promise.resolve(openWith(key, sealed, toBytes('state'))),
    digest: (bytes) => Promise.resolve(joinBytes(mark(bytes), mark(bytes, toBytes('2')))),
    voterName: (publicKey) => Promise.resolve(toBase64url(publicKey.slice(0, 16))),
    isHost: (keys, proof) => Promise.resolve(proof.by === 'link' && proof.fingerprint === toBase64url(keys)),
  };
}

/** A checksum of 16 bytes over the parts and their lengths (FNV-1a, in two lanes and twice). */
function mark(...parts: Bytes[]): Bytes {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (const part of parts) {
    one = Math.imul(one ^ part.length, 0x01000193);
    for (const byte of part) {
      one = Math.imul(one ^ byte, 0x01000193);
      other = Math.imul(other ^ byte ^ (one >>> 24), 0x01000193);
    }
  }
  return new Uint8Array(new Uint32Array([one, other, Math.imul(one, other | 1), one ^ other]).buffer);
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
