import type { ReleasedRound } from '../session/released-round.ts';
import type { ItemOf } from '../survey/item.ts';
import { offeredFactors } from '../survey/offered-factors.ts';
import type { Counts } from './matrix.ts';
import type { MatrixSession } from './matrix-input.ts';
import { applyCounts, type Tally } from './tally.ts';

/** `asked`: the factors that were put to the vote, also those of which nothing could be shown. */
export type TalliedSession = { session: MatrixSession; tally: Tally; asked: ReadonlySet<string> };

/** What a round shows of a factor, or why it shows nothing. */
export type ReadFactor =
  { state: 'shown'; counts: Counts } | { state: 'too-few' | 'hardly-changed'; counts: null };

/** A released round of an item about factors. */
export type FactorRound = {
  item: ItemOf<'factors'>;
  round: number;
  /** Those that it asked about. */
  factors: readonly string[];
  /** @param factor one of those */
  read: (factor: string) => ReadFactor;
};

/**
 * What a session says of each factor: the last round that shows it. So what is withheld in a later round keeps the
 * figures that were shown, and of several items on one factor the later one counts.
 */
export function tallySession(session: MatrixSession): TalliedSession {
  const tally: Tally = new Map();
  const shown = new Map<string, Counts>();
  const asked = new Set<string>();
  for (const { factors, read } of factorRounds(session)) {
    for (const factor of factors) {
      asked.add(factor);
      const { counts } = read(factor);
      if (counts) shown.set(factor, counts);
    }
  }
  for (const [factor, counts] of shown) applyCounts(tally, factor, counts);
  return { session, tally, asked };
}

/** The rounds on factors of a session, in the order in which they were released. */
export function factorRounds({ contract, items, rounds }: MatrixSession): FactorRound[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return rounds.flatMap(({ item: id, round, result }) => {
    const item = byId.get(id);
    if (item?.kind !== 'factors') return [];
    const read = (factor: string): ReadFactor => readFactor(result, contract.k, factor);
    return [{ item, round, factors: offeredFactors(item), read }];
  });
}

function readFactor(result: ReleasedRound['result'], k: number, factor: string): ReadFactor {
  const hidden = (state: 'too-few' | 'hardly-changed'): ReadFactor => ({ state, counts: null });
  if (result.kind === 'hardly-changed') return hidden('hardly-changed');
  // A session may come out of a file: what it shows of too few is not passed on.
  if (result.kind !== 'shown' || result.voters < k) return hidden('too-few');
  if (result.withheld.includes(factor)) return hidden('hardly-changed');
  const [little, lot] = [result.counts[`${factor}:little`] ?? 0, result.counts[`${factor}:lot`] ?? 0];
  return { state: 'shown', counts: { little, lot, voters: result.voters } };
}
