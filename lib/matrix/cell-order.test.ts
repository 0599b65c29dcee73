import { describe, expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { sortCells } from './cell-order.ts';
import { inputOf, sessionOn, shownRound } from './testing/some-sessions.ts';

const matrix = buildMatrix(
  inputOf([
    sessionOn(1, [shownRound(['asked', 1], 8, { courage: [0, 8], 'takes-over': [1, 4] })]),
    sessionOn(2, [shownRound(['asked', 1], 8, { courage: [0, 2], 'takes-over': [0, 4] })]),
  ]),
);
const firstOf = (order: 'weight' | 'change' | 'study') => sortCells(matrix.cells, order)[0]?.factor.id;

describe('the cells of a matrix stand', () => {
  test('the weightiest first', () => {
    expect(firstOf('weight')).toBe('takes-over');
  });

  test('what changed most first, whichever way', () => {
    expect(firstOf('change')).toBe('courage');
  });

  test('as in the study', () => {
    expect(sortCells(matrix.cells, 'study')).toEqual(matrix.cells);
  });

  test('of factors that weigh alike, that which more people see first, then that which more answers name', () => {
    const [one, other, third] = matrix.cells;
    if (!one || !other || !third) throw new Error('there are 51');
    const alike = { strength: 0.5, voters: 8 };
    const [lot, little, named] = [
      { ...one, ...alike, little: 0, lot: 4 },
      { ...other, ...alike, little: 8, lot: 0 },
      { ...third, ...alike, little: 0, lot: 4, named: 1 },
    ];
    expect(sortCells([lot, little, named], 'weight')).toEqual([little, named, lot]);
  });
});
