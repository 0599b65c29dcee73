import type { Item } from '../../survey/item.ts';
import { findItemOf, roundOf, type HostHead } from './host-head.ts';
import type { HostState, Phase } from '../messages.ts';
import type { ReleasedRound } from '../released-round.ts';

/** A step of the host: the head after it, or null where it does not fit. Each step has the next number (S1.3). */
export type Move = (head: HostHead) => HostHead | null;

const step = ({ state, ...beside }: HostHead, change: Partial<HostState>): HostHead => ({
  ...beside,
  state: {
    ...state,
    // The talk was about what was shown.
    ...(change.phase ? { talkUntil: null } : {}),
    ...change,
    moment: { ...state.moment, number: state.moment.number + 1 },
  },
});
const running = ({ state }: HostHead): boolean => state.phase.state !== 'closed';

/** What may be put to the vote, and when: anything, from anywhere but the end or the item itself being open. */
export function openItem(id: string): Move {
  return (head) => {
    const item = findItemOf(head, id);
    const { phase } = head.state;
    if (!item || !running(head) || (phase.state === 'voting' && phase.item.id === id)) return null;
    return step(head, { phase: { state: 'voting', item, round: roundOf(head, id) } });
  };
}

export const closeRound: Move = (head) => {
  const { phase } = head.state;
  return phase.state === 'voting' ? step(head, { phase: { ...phase, state: 'counted' } }) : null;
};

/** Notes that the free texts of the round that is counted are laid before the facilitator; nothing of it is said. */
export const noteRead: Move = (head) => {
  const { phase } = head.state;
  if (phase.state !== 'counted') return null;
  return { ...head, read: [...head.read, { item: phase.item.id, round: phase.round }] };
};

/** Shows what was released of the round that is counted; each round once (S6). */
export function showRound(released: ReleasedRound): Move {
  return (head) => {
    const { phase } = head.state;
    if (phase.state !== 'counted' || !isAbout(released, phase)) return null;
    return step(head, {
      phase: { ...phase, state: 'shown' },
      released: [...head.state.released, released],
    });
  };
}

export const voteAgain: Move = (head) =>
  head.state.phase.state === 'shown' ? openItem(head.state.phase.item.id)(head) : null;

export const leaveItem: Move = (head) =>
  running(head) && head.state.phase.state !== 'lobby' ? step(head, { phase: { state: 'lobby' } }) : null;

/** The item comes last; one with a name that is taken does not come in. */
export function addItem(item: Item): Move {
  return (head) => {
    if (!running(head) || findItemOf(head, item.id)) return null;
    return { ...head, items: [...head.items, item] };
  };
}

export function setPaused(paused: boolean): Move {
  return (head) => (running(head) && head.state.paused !== paused ? step(head, { paused }) : null);
}

export function setLocked(locked: boolean): Move {
  return (head) => (running(head) && head.state.locked !== locked ? step(head, { locked }) : null);
}

/** Says until when there is talk about what is shown (S1.7), or that there is none any more. */
export function setTalk(talkUntil: number | null): Move {
  return (head) =>
    head.state.phase.state === 'shown' && head.state.talkUntil !== talkUntil
      ? step(head, { talkUntil })
      : null;
}

export const endSession: Move = (head) =>
  running(head) ? step(head, { phase: { state: 'closed' }, paused: false }) : null;

function isAbout(released: ReleasedRound, phase: Extract<Phase, { round: number }>): boolean {
  return released.item === phase.item.id && released.round === phase.round;
}
