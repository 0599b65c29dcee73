import { toBase64url } from '../base64url.ts';
import type { HostKeys, SessionCrypto } from '../session-crypto.ts';
import { toBytes } from '../text-bytes.ts';

/**
 * The host's password at a relay, which gives a room to the first who claims it: always the same for the same keys, so
 * nothing more is kept; of another relay it is another; and neither it nor what the relay keeps of it tells the keys,
 * from which the code could be had. (Ed25519 signs deterministically: RFC 8032, 5.1.6.)
 * @param relay the address as participants use it
 */
export async function makeHostClaim(
  crypto: SessionCrypto,
  keys: HostKeys,
  room: string,
  relay: string,
): Promise<string> {
  const signature = await crypto.sign(keys.signing, toBytes(`naast/1\nclaim\n${room}\n${relay}`));
  return toBase64url(await crypto.digest(signature));
}
