import { toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';

/** The whole SHA-256 of a host's public keys, as a link and a QR code carry it: 43 characters of base64url. */
export async function fingerprintOf(hostKeys: Bytes): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', hostKeys)));
}
