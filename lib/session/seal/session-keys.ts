import type { Bytes } from '../bytes.ts';
import type { HostKeys, SecretKey, VoterKeys } from '../session-crypto.ts';
import { joinBytes } from './join-bytes.ts';

// Keys that cannot be taken out: an IndexedDB keeps them as they are (a structured clone), and no script reads them.
const extractable = false;

/** New keys for the host of one session. */
export async function makeHostKeys(): Promise<HostKeys> {
  const [signing, sealing] = await Promise.all([
    makePair('Ed25519', ['sign', 'verify']),
    makePair('X25519', ['deriveBits']),
  ]);
  const halves = await Promise.all([signing, sealing].map(({ publicKey }) => rawOf(publicKey)));
  return {
    publicKeys: joinBytes(...halves),
    signing: signing.privateKey,
    sealing: sealing.privateKey,
  };
}

/** New keys for one voter in one session. */
export async function makeVoterKeys(): Promise<VoterKeys> {
  const { publicKey, privateKey } = await makePair('Ed25519', ['sign', 'verify']);
  return { publicKey: await rawOf(publicKey), signing: privateKey };
}

/** The host's pair for opening votes. */
export async function sealingPair({ publicKeys, sealing }: HostKeys): Promise<CryptoKeyPair> {
  const publicKey = await crypto.subtle.importKey('raw', publicKeys.slice(32), 'X25519', true, []);
  return { publicKey, privateKey: asCryptoKey(sealing) };
}

/** Bytes are keys in simulations only. */
export function asCryptoKey(key: SecretKey): CryptoKey {
  if (key instanceof Uint8Array) throw new TypeError('These are bytes, and no key of WebCrypto');
  return key;
}

async function makePair(name: 'Ed25519' | 'X25519', usages: KeyUsage[]): Promise<CryptoKeyPair> {
  const made = await crypto.subtle.generateKey({ name }, extractable, usages);
  if ('privateKey' in made) return made;
  throw new TypeError(`${name} gives a pair of keys`);
}

async function rawOf(publicKey: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}
