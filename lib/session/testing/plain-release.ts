import type { ReleasedRound, ReleaseRound } from '../released-round.ts';

/** A release that only counts, for tests that are about votes arriving. */
export const plainRelease: ReleaseRound = ({ item, round, votes, contract, texts }): ReleasedRound => {
  const place = { item: item.id, round };
  if (votes.size < contract.k) return { ...place, result: { kind: 'too-few' } };
  if (texts) return { ...place, result: { kind: 'texts', voters: votes.size, texts: [...texts] } };
  const counts: Record<string, number> = {};
  for (const answer of votes.values()) {
    const key = JSON.stringify(answer);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { ...place, result: { kind: 'shown', voters: votes.size, counts, withheld: [], movement: null } };
};
