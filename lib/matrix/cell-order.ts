import type { Cell } from './matrix.ts';

/** Ways in which the cells of a matrix stand: the weightiest first, what changed most first, or as in the study. */
export const cellOrders = ['weight', 'change', 'study'] as const;
export type CellOrder = (typeof cellOrders)[number];

/** The cells in that order; those that are alike in it stay as in the study. */
export function sortCells(cells: readonly Cell[], order: CellOrder): Cell[] {
  const compare = { weight: byWeight, change: byChange, study: () => 0 }[order];
  return cells.toSorted(compare);
}

/** By strength; of factors alike in it, what more people see, then what more answers name. */
function byWeight(one: Cell, other: Cell): number {
  return (
    other.strength - one.strength ||
    other.little + other.lot - (one.little + one.lot) ||
    other.named - one.named
  );
}

/** By how far the strength went either way. What is not known comes last. */
function byChange(one: Cell, other: Cell): number {
  return movedBy(other) - movedBy(one);
}

const movedBy = ({ change }: Cell): number => (change.kind === 'known' ? Math.abs(change.by) : -1);
