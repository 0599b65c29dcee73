import { rings, type Ring, type Tie, type TieState } from '../../lib/cues/analysis.ts';

/** One dot to be drawn: one tie, or all ties of a ring together. */
export type Mark = { ring: Ring; state: TieState; ties: readonly Tie[] };

/**
 * One mark a tie, in the order of the ties; a ring in `grouped` becomes one mark, where its first tie stands.
 * A group has the state that all its ties share, else it is only `present`.
 */
export function groupTies(ties: readonly Tie[], grouped: ReadonlySet<Ring>): Mark[] {
  const marks: Mark[] = [];
  const done = new Set<Ring>();
  for (const tie of ties) {
    if (!grouped.has(tie.ring)) {
      marks.push({ ring: tie.ring, state: tie.state, ties: [tie] });
    } else if (!done.has(tie.ring)) {
      done.add(tie.ring);
      const together = ties.filter((other) => other.ring === tie.ring);
      const state = together.every((other) => other.state === tie.state) ? tie.state : 'present';
      marks.push({ ring: tie.ring, state, ties: together });
    }
  }
  return marks;
}

/** The ring that gains most from being grouped: the fullest one that is not grouped yet; none when none is left. */
export function fullestRing(ties: readonly Tie[], grouped: ReadonlySet<Ring>): Ring | undefined {
  const size = (ring: Ring): number => ties.filter((tie) => tie.ring === ring).length;
  return rings
    .filter((ring) => !grouped.has(ring) && size(ring) > 1)
    .sort((one, other) => size(other) - size(one))[0];
}
