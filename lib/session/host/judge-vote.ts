import type { Refusal } from '../messages.ts';
import type { Standing } from './ledger.ts';

/** More voters than this one session does not take in (S2.7). */
export const mostVoters = 2000;

export type Circumstances = {
  standing: Standing | undefined;
  /** The round took votes when this one came in, or its sender proved that it was received before. */
  open: boolean;
  mayChange: boolean;
  locked: boolean;
  admitted: boolean;
  voters: number;
};

/** `keep`: it replaces what stands. `known`: it stands already, or a later one does. Or why it does not count. */
export type Judgement = 'keep' | 'known' | Refusal;

/** Whether a vote that is genuine counts (S2.2-S2.7). */
export function judgeVote(revision: number, at: Circumstances): Judgement {
  if (at.standing && revision <= at.standing.revision) return 'known';
  if (!at.open) return 'too-late';
  if (!at.admitted && at.locked) return 'locked';
  if (!at.admitted && at.voters >= mostVoters) return 'full';
  if (at.standing && !at.mayChange) return 'no-change';
  return 'keep';
}
