import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { someMatrix } from '../testing/some-matrix.ts';
import { matrixSheet } from './matrix-sheet.ts';
import type { Sheet } from './sheet.ts';
import { readZip } from './testing/read-zip.ts';
import { sheetWords } from './testing/sheet-words.ts';
import { writeXlsx } from './write-xlsx.ts';

/** The workbook as another library reads it. */
async function readBack(sheets: readonly Sheet[]) {
  const blob = await writeXlsx(sheets);
  return readSheets(Buffer.from(await blob.arrayBuffer()));
}

const every: Sheet = {
  name: 'Alles: wat [is] er/2026 en nog een heel lange naam',
  columns: [
    { head: 'tekst', kind: 'text', width: 20 },
    { head: 'aantal', kind: 'count', width: 10 },
    { head: 'deel', kind: 'share', width: 10 },
    { head: 'dag', kind: 'day', width: 12 },
  ],
  rows: [
    ['Cliënt & naaste: "één" <samen>', 3, 0.625, '2026-11-24'],
    ['=1+1', 0, -0.5, '2024-02-29'],
    ['+31 6', null, null, null],
    ['007', 12, 1, '2026-01-01'],
    ['een\ntwee\u0000 \u{1F600}', 1, 0, '2026-12-31'],
  ],
};

test('texts, numbers, shares and days come back as what they are', async () => {
  const [sheet] = await readBack([every]);
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  expect(sheet?.data).toEqual([
    ['tekst', 'aantal', 'deel', 'dag'],
    ['Cliënt & naaste: "één" <samen>', 3, 0.625, day('2026-11-24')],
    ['=1+1', 0, -0.5, day('2024-02-29')],
    ['+31 6', null, null, null],
    ['007', 12, 1, day('2026-01-01')],
    ['een\ntwee \u{1F600}', 1, 0, day('2026-12-31')],
  ]);
});

test('sheets keep their names, as far as Excel takes them', async () => {
  const sheets = await readBack([every, matrixSheet(someMatrix, sheetWords.matrix, 'nl')]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Alles  wat  is  er 2026 en nog', 'Matrix']);
});

test('the matrix reads back, row by row', async () => {
  const written = matrixSheet(someMatrix, sheetWords.matrix, 'nl');
  const [sheet] = await readBack([written]);
  expect(sheet?.data.slice(1)).toEqual(written.rows);
});

test('columns have their widths, and the heads stay in view', async () => {
  const blob = await writeXlsx([every]);
  const xml = readZip(Buffer.from(await blob.arrayBuffer())).get('xl/worksheets/sheet1.xml') ?? '';
  const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Math.round(Number(width)),
  );
  expect(widths).toEqual([20, 10, 10, 12]);
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(xml).not.toContain('<f>');
});
