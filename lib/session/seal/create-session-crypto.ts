import { toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';
import type { Door, HostKeys, SessionCrypto } from '../session-crypto.ts';
import { toBytes } from '../text-bytes.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openWith, sealTo } from './hpke.ts';
import { makeOpener, type Opener } from './hpke-open.ts';
import { codeOf } from './join-code.ts';
import { joinBytes } from './join-bytes.ts';
import { asCryptoKey, makeHostKeys, makeVoterKeys, sealingPair } from './session-keys.ts';

const voteInfo = toBytes('naast/1 vote');
const nonceLength = 12;

/** The cryptography of sessions by WebCrypto, which a page has in a secure context only (https, localhost). */
export function createSessionCrypto(): SessionCrypto {
  const { subtle } = crypto;
  const openers = new WeakMap<HostKeys, Promise<Opener>>();
  const openerOf = (keys: HostKeys): Promise<Opener> => {
    const opener = openers.get(keys) ?? sealingPair(keys).then((pair) => makeOpener(pair, voteInfo));
    openers.set(keys, opener);
    return opener;
  };
  const digest = async (bytes: Bytes): Promise<Bytes> =>
    new Uint8Array(await subtle.digest('SHA-256', bytes));
  return {
    makeHostKeys,
    makeVoterKeys,
    digest,
    async sign(key, bytes) {
      return new Uint8Array(await subtle.sign('Ed25519', asCryptoKey(key), bytes));
    },
    async verify(publicKey, signature, bytes) {
      try {
        const key = await subtle.importKey('raw', publicKey, 'Ed25519', true, ['verify']);
        return await subtle.verify('Ed25519', key, signature, bytes);
      } catch {
        return false;
      }
    },
    sealVote: (hostKeys, plaintext, context) =>
      sealTo(hostKeys.slice(32), plaintext, { info: voteInfo, context }),
    openVote: async (keys, sealed, context) => openWith(await openerOf(keys), sealed, context),
    async sealState(door, plaintext) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const sealed = await subtle.encrypt(stateCipher(door, iv), await stateKey(door), plaintext);
      return joinBytes(iv, new Uint8Array(sealed));
    },
    async openState(door, sealed) {
      try {
        const cipher = stateCipher(door, sealed.slice(0, nonceLength));
        const opened = await subtle.decrypt(cipher, await stateKey(door), sealed.slice(nonceLength));
        return new Uint8Array(opened);
      } catch {
        return null;
      }
    },
    async voterName(publicKey) {
      return toBase64url((await digest(publicKey)).slice(0, 16));
    },
    async isHost(hostKeys, proof) {
      if (proof.by === 'link') return (await fingerprintOf(hostKeys)) === proof.fingerprint;
      return (await codeOf(hostKeys, proof.relay)) === proof.code;
    },
  };
}

/** 12 bytes of chance a message: 2^32 states of one session could share a key, and there are some hundreds. */
function stateCipher({ room }: Door, iv: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: toBytes(`naast/1 state\n${room}`) };
}

function stateKey({ key }: Door): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
