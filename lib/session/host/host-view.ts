import type { Item } from '../../survey/item.ts';
import type { ReleasedRound } from '../released-round.ts';
import type { Contract } from '../session-plan.ts';
import type { Text } from '../../survey/text.ts';
import type { TransportState } from '../transport/transport.ts';

/** S4. `onTheWay` counts answers that are announced or here, and not yet safe. */
export type Presence = { joined: number; connected: number; answered: number; onTheWay: number };

/** What was dropped so far, by reason (S9): the interface says it in words when it is not zero. */
export type Dropped = Record<'oversized' | 'malformed' | 'newer' | 'forged' | 'unfit', number>;

/** A free text that waits for the facilitator; `id` says nothing about who wrote it or when. */
export type WaitingText = { id: string; text: string };

export type HostPhase =
  | { state: 'lobby' }
  | { state: 'voting'; item: Item; round: number }
  /**
   * Closed; nothing is shown yet. While `grace` runs, answers that were on their way may still come. `texts` stand in
   * an order of chance, of an open item with enough answers, once the grace is over.
   */
  | { state: 'counted'; item: Item; round: number; grace: boolean; texts: WaitingText[] }
  | { state: 'shown'; item: Item; round: number; released: ReleasedRound }
  /** `told`: the relay has the close, and what it kept is cleared. The keys may then be wiped. */
  | { state: 'closed'; told: boolean };

/**
 * All that the facilitator's screens may know. No result is in it that was not released.
 * `unreadable`: this device's store of the session does not open. `recovering`: it was lost; the host looks for its own
 * last state on the relay.
 * `failed`: a vote or a step could not be stored on this device; nothing is acknowledged until it can.
 */
export type HostView =
  | { state: 'starting' | 'recovering' | 'unreadable' }
  | {
      state: 'running';
      title: Text;
      contract: Contract;
      items: Item[];
      phase: HostPhase;
      paused: boolean;
      locked: boolean;
      /** Until when there is talk, in milliseconds since 1970; null without a timer. */
      talkUntil: number | null;
      presence: Presence;
      dropped: Dropped;
      connection: TransportState;
      storing: 'ok' | 'failed';
      /** All that was released so far, oldest first: the results. */
      released: ReleasedRound[];
    };
