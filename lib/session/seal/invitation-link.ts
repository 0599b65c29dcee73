import { fromBase64url, toBase64url } from '../base64url.ts';
import type { InvitationLink, ReadInvitation } from '../invitation.ts';
import { seedLength } from './door.ts';
import { readCode } from './join-code.ts';

const fingerprintBytes = 32;

/** The link, and what its QR code holds. A fragment of the page itself is replaced. */
export const invitationLink: InvitationLink = (page, { seed, fingerprint, relay }) =>
  `${page.replace(/#.*$/s, '')}#${toBase64url(seed)}.${fingerprint}@${relay}`;

export const readInvitation: ReadInvitation = (typed) => {
  const code = readCode(typed);
  if (code) return { by: 'code', code };
  const [, seedText = '', fingerprint = '', relay = ''] =
    /#([\w-]+)\.([\w-]+)@(\S+)$/.exec(typed.trim()) ?? [];
  const seed = fromBase64url(seedText);
  if (seed?.length !== seedLength || !isRelay(relay)) return null;
  // Written anew, so that a fingerprint has one way to be written.
  const digest = fromBase64url(fingerprint);
  if (digest?.length !== fingerprintBytes) return null;
  return { by: 'link', seed, fingerprint: toBase64url(digest), relay };
};

/** An address of MQTT over WebSocket without a user or a fragment, or around one browser. */
function isRelay(relay: string): boolean {
  if (relay === 'local') return true;
  const url = URL.parse(relay);
  return url !== null && /^wss?:$/.test(url.protocol) && !url.username && !url.password && !url.hash;
}
