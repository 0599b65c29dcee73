import { createHash } from 'node:crypto';
import type { Place, Role } from './access.ts';
import type { Rooms } from './rooms.ts';
import { createTokenBucket } from './token-bucket.ts';

/** How much of all that it asks one connection gets in a second, and how much at once. */
const rates = {
  participant: { perSecond: 10, burst: 100 },
  host: { perSecond: 5_000, burst: 20_000 },
} as const;

/** One connection. It has one room, the first that it names, and a participant one voter: of any other it gets nothing. */
export type Seat = {
  role: Role;
  /** Whether it may be there; a host claims the room by it. */
  sitsAt(place: Place): Promise<boolean>;
  /** Milliseconds to wait before the next that it asks is done. */
  wait(): number;
  /** How often it asked what it may not. */
  denied: number;
  leave(): void;
};

export function createSeat(role: Role, password: Buffer, rooms: Rooms, now: () => number): Seat {
  // The relay has no use for what proves a host, only for knowing it again.
  const secret = createHash('sha256').update(password).digest('base64url');
  let own: { room: string; voter: string | null } | null = null;
  let gone = false;
  return {
    role,
    async sitsAt({ room, voter }) {
      if (gone) return false;
      if (!own) {
        if (!rooms.enter(room)) return false;
        own = { room, voter: null };
      }
      if (own.room !== room) return false;
      if (role === 'host') return rooms.claim(room, secret);
      own.voter ??= voter;
      return voter === null || voter === own.voter;
    },
    wait: createTokenBucket(rates[role], now),
    denied: 0,
    leave() {
      if (own && !gone) rooms.leave(own.room);
      gone = true;
    },
  };
}
