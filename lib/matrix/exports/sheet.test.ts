import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeSheetCsv, type Sheet } from './sheet.ts';

const sheet: Sheet = {
  name: 'all',
  columns: [
    { head: 'factor', kind: 'text', width: 20 },
    { head: 'strength', kind: 'share', width: 10 },
  ],
  rows: [
    ['Durf en lef', 2 / 3],
    ['=1+1', null],
  ],
};

test('a sheet is written with its heads, and shares in three decimals', () => {
  const { data } = Papa.parse<string[]>(writeSheetCsv(sheet, 'semicolon'), { skipEmptyLines: true });
  expect(data).toEqual([
    ['factor', 'strength'],
    ['Durf en lef', '0,667'],
    ["'=1+1", ''],
  ]);
});
