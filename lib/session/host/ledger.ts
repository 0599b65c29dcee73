import type { Answer } from '../../survey/answer.ts';
import type { RoundVotes } from '../released-round.ts';
import type { VotePlace } from '../topics.ts';

/** The latest vote of one voter in one round; an answer of null is a withdrawn one. */
export type Standing = { revision: number; digest: string; answer: Answer | null };

/**
 * All votes that stand: by item and round, then by voter. What was counted is computed from it, never kept beside it,
 * so a vote cannot count twice.
 */
export type Ledger = Map<string, Map<string, Standing>>;

const roundKey = ({ item, round }: Pick<VotePlace, 'item' | 'round'>): string => `${item}/${round}`;

export function standingVote(ledger: Ledger, place: VotePlace): Standing | undefined {
  return ledger.get(roundKey(place))?.get(place.voter);
}

/** Puts a vote in the place of the voter's earlier one. */
export function enterVote(ledger: Ledger, place: VotePlace, vote: Standing): void {
  const key = roundKey(place);
  const round = ledger.get(key) ?? new Map<string, Standing>();
  ledger.set(key, round.set(place.voter, vote));
}

/** Takes out the votes of these voters in a round. */
export function removeVotes(
  ledger: Ledger,
  place: Pick<VotePlace, 'item' | 'round'>,
  voters: readonly string[],
) {
  const round = ledger.get(roundKey(place));
  for (const voter of voters) round?.delete(voter);
}

/** The answers of a round by voter, without those that were withdrawn. */
export function answersIn(ledger: Ledger, place: Pick<VotePlace, 'item' | 'round'>): RoundVotes {
  const round = ledger.get(roundKey(place)) ?? new Map<string, Standing>();
  return new Map([...round].flatMap(([voter, { answer }]) => (answer ? [[voter, answer] as const] : [])));
}

/** Where there are votes. */
export function placesIn(ledger: Ledger): VotePlace[] {
  return [...ledger].flatMap(([key, round]) => {
    const [item = '', number = ''] = key.split('/');
    return [...round.keys()].map((voter) => ({ voter, item, round: Number(number) }));
  });
}
