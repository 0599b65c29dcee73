import { changeBetween } from './change-between.ts';
import type { Factor } from './factor.ts';
import type { Counts } from './matrix.ts';
import type { MatrixInput } from './matrix-input.ts';
import { groupByTeam, isSelected, largestK, sumOf, tellingOf } from './select.ts';
import type { Selection } from './selection.ts';
import { strengthOf } from './tally.ts';
import { tallySession } from './tally-session.ts';

/**
 * What was known of a factor on a day. `too-few`: it differs by too few votes from what is shown of another day.
 * `unasked`: nothing was shown of it yet.
 */
export type Point = { day: string } & (
  | { state: 'shown'; counts: Counts; strength: number }
  | { state: 'too-few' | 'unasked'; counts: null; strength: null }
);

/** A factor over time. */
export type Development = { factor: Factor; points: readonly Point[] };

/**
 * How each factor of the codebook moved, as small multiples draw it: the sum of the selected sessions as it stood at the
 * end of each of these days.
 * @param days in order
 */
export function developmentOf(
  input: MatrixInput,
  selection: Selection,
  days: readonly string[],
): Development[] {
  const tallied = input.sessions.filter((session) => isSelected(session, selection)).map(tallySession);
  const teams = groupByTeam(tallied);
  const until = days.map((day) => ({
    day,
    held: new Set(tallied.filter(({ session }) => session.day <= day)),
  }));
  return input.codebook.factors.map((factor) => {
    const k =
      largestK(tallied.filter(({ tally }) => tally.has(factor.id)).map(({ session }) => session)) ?? 0;
    const shown: Counts[] = [];
    const points = until.map(({ day, held }): Point => {
      const told = tellingOf(factor.id, teams, held);
      if (told.length === 0) return { day, state: 'unasked', counts: null, strength: null };
      const counts = sumOf(
        factor.id,
        told.map(({ now }) => now),
      );
      if (shown.some((before) => changeBetween(k, before, counts).kind === 'too-few')) {
        return { day, state: 'too-few', counts: null, strength: null };
      }
      shown.push(counts);
      return { day, state: 'shown', counts, strength: strengthOf(counts) };
    });
    return { factor, points };
  });
}
