import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import type { Text } from '../../survey/text.ts';
import type { Refusal } from '../messages.ts';
import type { ReleasedRound } from '../released-round.ts';
import type { Contract } from '../session-plan.ts';
import type { TransportState } from '../transport/transport.ts';

/**
 * How far one's own answer came. `saved`: on this device, on its way. `received`: the host has it safe. `counted`: the
 * round closed with it. `refused`: it does not stand; `stands` tells whether an earlier one of one's own does.
 * An answer of null is a withdrawn one.
 */
export type OwnVote =
  | { state: 'none' }
  | { state: 'saved' | 'received' | 'counted'; answer: Answer | null }
  | { state: 'refused'; why: Refusal; answer: Answer | null; stands: boolean };

export type ParticipantPhase =
  | { state: 'lobby' }
  /** `mayVote` is false while paused, and after the first vote where changing is not agreed. */
  | { state: 'voting'; item: Item; round: number; own: OwnVote; mayVote: boolean }
  | { state: 'counted'; item: Item; round: number; own: OwnVote }
  | { state: 'shown'; item: Item; round: number; own: OwnVote; released: ReleasedRound };

/**
 * All that a participant's screen needs.
 * `joining`: nothing valid was heard of the host yet. `stranger`: what answers is not the host of this code or link.
 * `outdated`: the host speaks a later protocol than this page.
 */
export type ParticipantView =
  | { state: 'joining' | 'stranger' | 'outdated'; connection: TransportState }
  | {
      state: 'joined';
      title: Text;
      contract: Contract;
      phase: ParticipantPhase;
      paused: boolean;
      /** Until when there is talk, by the host's clock; null without a timer. */
      talkUntil: number | null;
      connection: TransportState;
      released: ReleasedRound[];
    }
  /** The session ended; the device has forgotten its key and its votes. */
  | { state: 'closed'; title: Text; released: ReleasedRound[] }
  /** This device was given to the next person, or left. */
  | { state: 'left' };
