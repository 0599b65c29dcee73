import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { Cell } from '../../survey/csv/write-csv.ts';
import type { Column, Sheet } from './sheet.ts';

/**
 * Sheets as one workbook. Each column has its width and its type: a count is a number, a share shows as a percentage, a
 * day is a date. Texts are texts, whatever they begin with: nothing in it is a formula.
 */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(headCell),
        ...rows.map((row) => columns.map((column, at) => cellOf(column, row[at]))),
      ],
    })),
  ).toBlob();
}

function headCell({ head, kind }: Column): CellObject {
  return {
    value: head,
    ...{ type: String, fontWeight: 'bold', wrap: true, alignVertical: 'bottom' },
    align: kind === 'text' ? 'left' : 'right',
  };
}

function cellOf({ kind }: Column, cell: Cell | undefined): Row[number] {
  if (cell === null || cell === undefined || cell === '') return null;
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') {
    return { value: cell, type: Number, format: kind === 'share' ? '0%' : '0' };
  }
  return { value: cell, type: String, wrap: true, alignVertical: 'top' };
}

/** Excel takes at most 31 signs, without those that it uses itself. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
}
