import { beforeOf } from '../../lib/matrix/before-of.ts';
import type { Direction } from '../../lib/matrix/factor.ts';
import type { Cell, Change, Counts } from '../../lib/matrix/matrix.ts';
import { m } from '../../messages/compiled/messages.js';

/** How many say that it plays a part, of how many: '9 van 12'. */
export function countWords({ little, lot, voters }: Counts): string {
  const named = little + lot;
  return named === 0 ? m.matrix_count_none({ voters }) : m.matrix_count({ named, voters });
}

/** The same with how many of those said 'a lot'. */
export function fullCountWords(counts: Counts): string {
  const { little, lot, voters } = counts;
  return lot === 0 ? countWords(counts) : m.matrix_count_lot({ named: little + lot, voters, lot });
}

/** A change under this much in strength is told as about the same. */
const slight = 0.05;

/** Which way it went, as drawn. */
export function wayOf(by: number): 'up' | 'down' | 'same' {
  if (Math.abs(by) < slight) return 'same';
  return by > 0 ? 'up' : 'down';
}

/** What changed since last time, in words; null where there is nothing to compare with. */
export function changeWords(change: Change): string | null {
  if (change.kind === 'none') return null;
  if (change.kind === 'too-few') return m.matrix_change_too_few();
  const words = { up: m.matrix_was_stronger, down: m.matrix_was_weaker, same: m.matrix_was_same };
  return words[wayOf(change.by)]();
}

/** What it was last time; empty where that is not told. Where a team is new to it, with what the others say now. */
export function wasWords(cell: Cell): string {
  if (cell.change.kind !== 'known') return '';
  const { before, now } = cell.change;
  const was = m.matrix_was({ named: before.little + before.lot, voters: before.voters });
  return beforeOf(cell) ? was : `${countWords(now)}, ${was}`;
}

/** What it means for the work that a factor became stronger or weaker. */
export function meaningWords(direction: Direction, by: number): string {
  if (direction === 'hindering') return by > 0 ? m.matrix_more_hindering() : m.matrix_less_hindering();
  return by > 0 ? m.matrix_more_helping() : m.matrix_less_helping();
}
