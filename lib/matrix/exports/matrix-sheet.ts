import type { Locale } from '../../prompts/prompt.ts';
import type { Cell as CsvCell } from '../../survey/csv/write-csv.ts';
import { beforeOf } from '../before-of.ts';
import { dimensions } from '../dimensions.ts';
import type { Direction } from '../factor.ts';
import type { Cell, Matrix } from '../matrix.ts';
import type { Column, Sheet } from './sheet.ts';

export type MatrixWords = {
  name: string;
  dimension: string;
  /** The head of the column that says which way a factor works, and what stands in it. */
  direction: string;
  directions: Record<Direction, string>;
  factor: string;
  little: string;
  lot: string;
  voters: string;
  strength: string;
  littleBefore: string;
  lotBefore: string;
  votersBefore: string;
  change: string;
  named: string;
  sessions: string;
  remark: string;
  tooFew: string;
  unasked: string;
  changeTooFew: string;
  /** Where a team is new to a factor: what changed is of the others. */
  changeOfSome: string;
};

/** The matrix as a table: a row a factor, in the order of the codebook. Empty is what could not be shown. */
export function matrixSheet({ cells }: Matrix, words: MatrixWords, locale: Locale): Sheet {
  const count = (head: string): Column => ({ head, kind: 'count', width: 11 });
  return {
    name: words.name,
    columns: [
      { head: words.dimension, kind: 'text', width: 16 },
      { head: words.direction, kind: 'text', width: 16 },
      { head: words.factor, kind: 'text', width: 56 },
      ...[words.little, words.lot, words.voters].map(count),
      { head: words.strength, kind: 'share', width: 11 },
      ...[words.littleBefore, words.lotBefore, words.votersBefore].map(count),
      { head: words.change, kind: 'share', width: 11 },
      ...[words.named, words.sessions].map(count),
      { head: words.remark, kind: 'text', width: 36 },
    ],
    rows: cells.map((cell) => {
      const { factor, change } = cell;
      const dimension = dimensions.find(({ id }) => id === factor.dimension);
      return [
        dimension?.name[locale] ?? '',
        words.directions[factor.direction],
        factor.text[locale],
        ...votes(cell),
        ...(change.kind === 'known'
          ? [change.before.little, change.before.lot, change.before.voters, change.by]
          : [null, null, null, null]),
        cell.named,
        cell.sessions.length,
        remarkOf(cell, words),
      ];
    }),
  };
}

/** A nought where nothing was shown would say that nobody sees it. */
function votes({ state, little, lot, voters, strength }: Cell): CsvCell[] {
  return state === 'shown' ? [little, lot, voters, strength] : [null, null, null, null];
}

function remarkOf(cell: Cell, words: MatrixWords): string | null {
  const { state, change } = cell;
  if (state !== 'shown') return state === 'too-few' ? words.tooFew : words.unasked;
  if (change.kind === 'known') return beforeOf(cell) ? null : words.changeOfSome;
  return change.kind === 'too-few' ? words.changeTooFew : null;
}
