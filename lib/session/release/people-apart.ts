import type { Table } from './table.ts';
import type { Tally } from './tally.ts';

/** A tally that is added or, with -1, taken away. */
export type Term = { sign: 1 | -1; of: Tally };

/**
 * The smallest number of people whose votes can make what is left of this part of the tallies when they are added and
 * taken away: the sum of what is over or of what is short, whichever is more. Of two tallies: how many came, left or
 * moved at least.
 */
export function peopleApart(table: Table, terms: readonly Term[]): number {
  const total = (value: (tally: Tally) => number): number =>
    terms.reduce((sum, { sign, of }) => sum + sign * value(of), 0);
  const cells = table.keys.map((key) => total(({ counts }) => counts[key] ?? 0));
  const rest = total(({ voters }) => voters) - cells.reduce((sum, cell) => sum + cell, 0);
  const [over, short] = [...cells, rest].reduce(
    ([more, less], cell) => (cell > 0 ? [more + cell, less] : [more, less - cell]),
    [0, 0],
  );
  return Math.max(over, short);
}

/**
 * The new tally beside the earlier ones: with each of them added, taken away or left out. Not the new one alone, which
 * is no difference.
 */
export function combinations(tally: Tally, earlier: readonly Tally[]): Term[][] {
  const all = earlier.reduce<Term[][]>(
    (made, of) => made.flatMap((terms) => [terms, [...terms, { sign: 1, of }], [...terms, { sign: -1, of }]]),
    [[{ sign: 1, of: tally }]],
  );
  return all.filter((terms) => terms.some(({ sign }) => sign === -1));
}
