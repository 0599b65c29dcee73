import type { Table } from './table.ts';
import type { Tally } from './tally.ts';

/** A tally that is added or, with -1, taken away. */
export type Term = { sign: 1 | -1; of: Tally };

/** How many votes are over in some cells, and how many are short in others. */
export type Leftover = { over: number; short: number };

/**
 * What is left of this part of the tallies when they are added and taken away. Of two tallies, `over` are at least so many
 * people who came or moved, `short` at least so many who left or moved.
 */
export function leftoverOf(table: Table, terms: readonly Term[]): Leftover {
  const total = (value: (tally: Tally) => number): number =>
    terms.reduce((sum, { sign, of }) => sum + sign * value(of), 0);
  const cells = table.keys.map((key) => total(({ counts }) => counts[key] ?? 0));
  const rest = total(({ voters }) => voters) - cells.reduce((sum, cell) => sum + cell, 0);
  return [...cells, rest].reduce(
    ({ over, short }, cell) => (cell > 0 ? { over: over + cell, short } : { over, short: short - cell }),
    { over: 0, short: 0 },
  );
}

export function isNothing({ over, short }: Leftover): boolean {
  return over === 0 && short === 0;
}

/**
 * Whether nobody stands out in what is left: each side is empty or of k votes at least. Both sides, for of one who came
 * while many left, the many do not hide what the one voted.
 */
export function hidesAll(k: number, { over, short }: Leftover): boolean {
  return [over, short].every((votes) => votes === 0 || votes >= k);
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
