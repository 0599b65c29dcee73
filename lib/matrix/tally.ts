import type { Strength } from '../survey/answer.ts';
import type { Counts } from './matrix.ts';

/** What one voter says of one factor: who was asked and did not name it says no. */
export type FactorVote = { factor: string; how: Strength | 'no' };

/** Votes by factor: of a session, or of several together. It is changed in place. */
export type Tally = Map<string, Counts>;

/**
 * Counts a vote, in a time that does not depend on how many there were. A vote that is taken back, or gives way to
 * another, is applied -1 times.
 */
export function applyVote(tally: Tally, { factor, how }: FactorVote, times = 1): void {
  let counts = tally.get(factor);
  if (!counts) tally.set(factor, (counts = { little: 0, lot: 0, voters: 0 }));
  counts.voters += times;
  if (how !== 'no') counts[how] += times;
}

/** Counts votes on a factor that were counted before. */
export function applyCounts(tally: Tally, factor: string, { little, lot, voters }: Counts): void {
  applyVote(tally, { factor, how: 'little' }, little);
  applyVote(tally, { factor, how: 'lot' }, lot);
  applyVote(tally, { factor, how: 'no' }, voters - little - lot);
}

/** From 0 (for nobody) to 1 (a lot, for everybody who was asked); 'a little' counts half. */
export function strengthOf({ little, lot, voters }: Counts): number {
  return voters === 0 ? 0 : (little / 2 + lot) / voters;
}
