import { fromBase64, toBase64 } from '../base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const nonceLength = 12;

/** Seals bytes with AES-256-GCM under a nonce made at random, which stands before them. @returns base64 */
export async function seal(key: CryptoKey, bytes: Bytes): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const whole = new Uint8Array(nonceLength + sealed.length);
  whole.set(iv);
  whole.set(sealed, nonceLength);
  return toBase64(whole);
}

/** @throws DOMException when the key is another, or something was altered */
export async function unsealBytes(key: CryptoKey, sealed: string): Promise<Bytes> {
  const whole = fromBase64(sealed);
  const iv = whole.slice(0, nonceLength);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, whole.slice(nonceLength)));
}
