import { m } from '../../messages/compiled/messages.js';
import type { Ring } from '../../lib/cues/analysis.ts';

const full: Record<Ring, () => string> = {
  family: m.ring_family,
  friends: m.ring_friends,
  community: m.ring_community,
  formal: m.ring_formal,
};

const short: Record<Ring, () => string> = {
  family: m.ring_short_family,
  friends: m.ring_short_friends,
  community: m.ring_short_community,
  formal: m.ring_short_formal,
};

/** The name of a ring in the language shown; `short` is one word, for inside the drawing. */
export function ringLabel(ring: Ring, length: 'full' | 'short'): string {
  return (length === 'full' ? full : short)[ring]();
}
