/** `semicolon`, with a decimal comma: what Dutch Excel opens as it is. `comma`, with a point: what most else expects. */
export const csvVariants = ['semicolon', 'comma'] as const;
export type CsvVariant = (typeof csvVariants)[number];

/**
 * What stands in a cell; null leaves it empty. A day is a text `YYYY-MM-DD`: Excel and LibreOffice take that for a date
 * in every regional setting, while 3-4-2026 is 3 April in one and 4 March in another, without a word about it.
 */
export type Cell = string | number | null;

/**
 * CSV text (RFC 4180): lines end in CRLF, and a byte order mark goes first, without which Excel does not see that it
 * is UTF-8. Texts are made harmless where a spreadsheet would take them for a formula.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], variant: CsvVariant): string {
  const delimiter = variant === 'semicolon' ? ';' : ',';
  // Quotes round all of them, so that a text stays one cell in a program that expects the other delimiter.
  const quote = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);
  const lines = rows.map(
    (row) => `${row.map((cell) => quote(writeCell(cell, variant))).join(delimiter)}\r\n`,
  );
  return `\uFEFF${lines.join('')}`;
}

function writeCell(cell: Cell, variant: CsvVariant): string | null {
  if (typeof cell === 'string') return defuse(cell.replace(/\r\n?/g, '\n'));
  if (cell === null || !Number.isFinite(cell)) return null;
  return variant === 'semicolon' ? String(cell).replace('.', ',') : String(cell);
}

/**
 * An apostrophe before each sign that begins a formula (OWASP, 'CSV Injection'; the wide forms are the same signs to
 * some programs): at the start, and where a program that cuts lines or cells elsewhere would see a start.
 */
function defuse(text: string): string {
  return text.replace(/(^|[\n\t,;"])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
