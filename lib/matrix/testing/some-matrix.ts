import { factors } from '../factors.ts';
import type { Cell, Matrix } from '../matrix.ts';

/** A cell of this factor that eight people voted on, and of which nothing is known of before. */
export function cellOf(id: string, change: Partial<Cell> = {}): Cell {
  const factor = factors.find((known) => known.id === id);
  if (!factor) throw new Error(`no factor ${id}`);
  return {
    ...{ factor, state: 'shown', little: 2, lot: 4, voters: 8, strength: 0.625, sessions: ['one'], named: 0 },
    change: { kind: 'none' },
    ...change,
  };
}

/** Cells of every state, on both sides. */
export const someMatrix: Matrix = {
  cells: [
    cellOf('awareness', {
      named: 2,
      change: {
        ...{ kind: 'known', by: 0.3125 },
        ...{ before: { little: 1, lot: 2, voters: 8 }, now: { little: 2, lot: 4, voters: 8 } },
      },
    }),
    cellOf('courage', { change: { kind: 'too-few' } }),
    cellOf('no-daily-room', { sessions: ['one', 'two'] }),
    cellOf('creative', { ...nothing('too-few') }),
    cellOf('takes-over', { ...nothing('unasked'), named: 1 }),
  ],
  ...{ sessions: ['one', 'two'], teams: ['north'], voters: 8, k: 3 },
};

function nothing(state: Cell['state']): Partial<Cell> {
  return { state, little: 0, lot: 0, voters: 0, strength: 0, sessions: [] };
}
