import type { Counts } from '../../../lib/matrix/matrix.ts';
import type { SessionVote } from './some-votes.ts';

/** What whoever counts these votes must do at least: look up the session, then the factor, and add one. */
export function bareCount(votes: readonly SessionVote[]): Map<string, Map<string, Counts>> {
  const counted = new Map<string, Map<string, Counts>>();
  for (const { session, factor, how } of votes) {
    let factors = counted.get(session);
    if (!factors) counted.set(session, (factors = new Map()));
    let counts = factors.get(factor);
    if (!counts) factors.set(factor, (counts = { little: 0, lot: 0, voters: 0 }));
    counts.voters++;
    if (how === 'little') counts.little++;
    else if (how === 'lot') counts.lot++;
  }
  return counted;
}
