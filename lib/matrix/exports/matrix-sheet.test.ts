import { expect, test } from 'vitest';
import { someMatrix } from '../testing/some-matrix.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { sheetWords } from './testing/sheet-words.ts';

const { columns, rows } = matrixSheet(someMatrix, sheetWords.matrix, 'nl');
const column = (head: string) => rows.map((row) => row[columns.findIndex((one) => one.head === head)]);

test('each factor has a row, in the order of the codebook, in the language that was asked', () => {
  expect(rows.map((row) => row.slice(0, 3))[1]).toEqual(['Capaciteit', 'helps', 'Durf en lef']);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(matrixSheet(someMatrix, sheetWords.matrix, 'en').rows[1]?.[2]).toBe('Courage');
});

test('what could not be shown is empty, and not nought', () => {
  for (const head of ['little', 'lot', 'voters', 'strength']) {
    expect(column(head).slice(3)).toEqual([null, null]);
  }
  expect(column('remark')).toEqual([null, 'change: too few', null, 'too few', 'unasked']);
});

test('a change stands beside what was before, where both may be told', () => {
  expect(column('change')).toEqual([0.3125, null, null, null, null]);
  expect(column('lot before')).toEqual([2, null, null, null, null]);
});

test('where a team is new to a factor the change is said to be of the others', () => {
  const cells = someMatrix.cells.map((cell) => ({ ...cell, voters: 20 }));
  expect(matrixSheet({ ...someMatrix, cells }, sheetWords.matrix, 'nl').rows[0]?.at(-1)).toBe(
    'change: of some',
  );
});

test('what answers named stands apart from the votes', () => {
  expect(column('named')).toEqual([2, 0, 0, 0, 1]);
});
