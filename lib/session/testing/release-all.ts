import type { Item } from '../../survey/item.ts';
import { releaseRound } from '../release/release-round.ts';
import type { ReleasedRound, RoundVotes } from '../released-round.ts';
import type { Contract } from '../session-plan.ts';

/** What is released of these rounds on an item, one after the other. */
export function releaseAll(item: Item, contract: Contract, rounds: readonly RoundVotes[]): ReleasedRound[] {
  const released: ReleasedRound[] = [];
  for (const [at, votes] of rounds.entries()) {
    const texts = [...votes.values()].flatMap((answer) => (answer.kind === 'open' ? [answer.text] : []));
    released.push(
      releaseRound({
        ...{ item, contract, votes, round: at + 1, earlier: [...released], forgotten: false },
        votesBefore: rounds[at - 1] ?? new Map(),
        texts: item.kind === 'open' ? texts : null,
        random: () => 0.5,
      }),
    );
  }
  return released;
}
