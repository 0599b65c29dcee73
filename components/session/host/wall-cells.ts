import { findFactor } from '../../../lib/matrix/factors.ts';
import type { Cell, Matrix } from '../../../lib/matrix/matrix.ts';
import { strengthOf } from '../../../lib/matrix/tally.ts';
import type { BeamerView } from './beamer-view.ts';

type OnWall = NonNullable<BeamerView['matrix']>;

/** What of a matrix goes to the wall: the counts of what was shown, and no more. */
export function forWall({ cells }: Matrix): OnWall {
  return cells
    .filter(({ state }) => state === 'shown')
    .map(({ factor, little, lot, voters }) => ({ factor: factor.id, little, lot, voters }));
}

/** The cells that the wall draws; a factor that this program does not know is left out. */
export function wallCells(shown: OnWall): Cell[] {
  return shown.flatMap(({ factor: id, ...counts }) => {
    const factor = findFactor(id);
    if (!factor) return [];
    const strength = strengthOf(counts);
    return [
      { ...counts, factor, state: 'shown', strength, sessions: [], named: 0, change: { kind: 'none' } },
    ];
  });
}
