import type { Bytes } from '../bytes.ts';
import type { Clock } from '../clock.ts';
import type { HostOptions } from './host.ts';
import type { HostHead } from './host-head.ts';
import type { Attendance } from './host-presence.ts';
import type { Waiting } from './host-queue.ts';
import type { Dropped, WaitingText } from './host-view.ts';
import type { Ledger } from './ledger.ts';
import type { VaultChange } from '../session-vault.ts';
import type { VotePlace } from '../topics.ts';

/** A message that came in; `open` is the round that took votes at that moment (S2.2). */
export type Arrival = { topic: string; bytes: Bytes; open: string | null };

/** All that a running host has in hand. It changes only in tasks that run one after the other. */
export type Desk = {
  options: HostOptions & { clock: Clock; random: () => number };
  head: HostHead;
  ledger: Ledger;
  voters: Set<string>;
  attendance: Attendance;
  dropped: Dropped;
  /** Under which topics anything came in: the relay may retain it. */
  spoken: Set<string>;
  /** What came in and is not stored yet. */
  inbox: Waiting[];
  /** What was on its way when the round closed may still come. */
  grace: boolean;
  texts: WaitingText[];
  storing: 'ok' | 'failed';
};

export const keyOf = ({ item, round }: Pick<VotePlace, 'item' | 'round'>): string => `${item}/${round}`;

/** The round that the session is at, or null. */
export function presentRound({ head }: Desk): Pick<VotePlace, 'item' | 'round'> | null {
  const { phase } = head.state;
  return 'item' in phase ? { item: phase.item.id, round: phase.round } : null;
}

/** The key of the round that takes votes at this moment, or null. */
export function openRound(desk: Desk): string | null {
  const { state } = desk.head.state.phase;
  const round = presentRound(desk);
  return round && (state === 'voting' || (state === 'counted' && desk.grace)) ? keyOf(round) : null;
}

export function isReleased({ head }: Desk, place: Pick<VotePlace, 'item' | 'round'>): boolean {
  const { released, leftOut } = head.state;
  return [...released, ...leftOut].some(({ item, round }) => item === place.item && round === place.round);
}

/** Writes so that it is safe, or notes that it could not be (the interface says it) and is false. */
export async function keep(
  desk: Desk,
  changes: VaultChange[],
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<boolean> {
  try {
    if (changes.length > 0) await desk.options.vault.write(changes, durability);
    desk.storing = 'ok';
    return true;
  } catch {
    desk.storing = 'failed';
    return false;
  }
}

/** Hands a message to the relay; what is lost is asked for again by whoever misses it, so nobody waits for it. */
export async function say(desk: Desk, topic: string, bytes: Bytes | null, retain: boolean): Promise<boolean> {
  try {
    await desk.options.transport.publish(topic, bytes, { retain });
    return true;
  } catch {
    return false;
  }
}
