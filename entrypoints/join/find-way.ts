import { toBase64url } from '../../lib/session/base64url.ts';
import { readInvitation } from '../../lib/session/seal/invitation-link.ts';
import type { TabMemory, Way } from './tab-memory.ts';

export type FoundWay =
  | { state: 'found'; memory: TabMemory }
  /** `link`: there was one, and it could not be read. */
  | { state: 'none'; trouble: 'link' | null };

/** How this page gets in: by the link that it was opened with, else by what the tab remembers of before a reload. */
export function findWay(address: string, remembered: TabMemory | null): FoundWay {
  const hash = new URL(address).hash.slice(1);
  if (hash === '') {
    return remembered ? { state: 'found', memory: remembered } : { state: 'none', trouble: null };
  }
  const invitation = readInvitation(`#${hash}`);
  if (invitation?.by !== 'link') return { state: 'none', trouble: 'link' };
  const way = wayOf(invitation, invitation.relay);
  // The same link opened again in this tab is a reload.
  const isSame = remembered !== null && JSON.stringify(remembered.way) === JSON.stringify(way);
  return { state: 'found', memory: isSame ? remembered : freshMemory(way) };
}

/** What an invitation that was read says, as it is remembered. */
export function wayOf(invitation: NonNullable<ReturnType<typeof readInvitation>>, relay: string): Way {
  if (invitation.by === 'code') return { by: 'code', code: invitation.code, relay };
  const { seed, fingerprint } = invitation;
  return { by: 'link', seed: toBase64url(seed), fingerprint, relay };
}

export const freshMemory = (way: Way): TabMemory => ({ way, seat: null, given: [], items: [] });
