import { sortCells } from './cell-order.ts';
import type { Cell, Matrix } from './matrix.ts';

/** What a matrix says in a few words. */
export type Headline = {
  /** What hinders most and what helps most, the weightiest first: three at most, and nothing that does not play a part. */
  hinders: readonly Cell[];
  helps: readonly Cell[];
  /** What changed most for the better (less of what hinders, more of what helps) and for the worse; null where nothing did. */
  better: Cell | null;
  worse: Cell | null;
};

const most = 3;

/** The facts of a headline; the interface puts them in words. */
export function headlineOf({ cells }: Matrix): Headline {
  const weightiest = sortCells(cells, 'weight').filter(({ strength }) => strength > 0);
  const moved = sortCells(cells, 'change');
  return {
    hinders: weightiest.filter(({ factor }) => factor.direction === 'hindering').slice(0, most),
    helps: weightiest.filter(({ factor }) => factor.direction === 'promoting').slice(0, most),
    better: moved.find((cell) => gainOf(cell) > 0) ?? null,
    worse: moved.find((cell) => gainOf(cell) < 0) ?? null,
  };
}

function gainOf({ factor, change }: Cell): number {
  if (change.kind !== 'known') return 0;
  return factor.direction === 'promoting' ? change.by : -change.by;
}
