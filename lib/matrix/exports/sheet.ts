import { writeCsv, type Cell, type CsvVariant } from '../../survey/csv/write-csv.ts';

/** `share` is a number from -1 to 1, shown as a percentage where a program can; `day` a text `YYYY-MM-DD`. */
export type Column = { head: string; kind: 'text' | 'count' | 'share' | 'day'; width: number };

/** A table that is taken along, as a file of its own (CSV) or with others in one (XLSX). */
export type Sheet = {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
};

/** A sheet as CSV: its heads, then its rows; shares in three decimals. */
export function writeSheetCsv({ columns, rows }: Sheet, variant: CsvVariant): string {
  const heads = columns.map(({ head }) => head);
  const rounded = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : cell)),
  );
  return writeCsv([heads, ...rounded], variant);
}
