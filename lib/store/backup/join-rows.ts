import { canonical } from '../../matrix/bundle/later-of.ts';

/** What a restore adds to one store, or changes in it. */
export type Joined<Row> = { added: Row[]; changed: Row[] };

/**
 * Joins the rows of a backup with those that are here.
 * @param keyPath the fields by which a row is the same row
 * @param parse reads a row that is here, only asked of rows that are in both; null when it cannot be read: then the one of
 * the backup takes its place
 * @returns the rows to write; those that stay as they are, are not among them
 */
export function joinRows<Row extends object>(
  here: readonly object[],
  there: readonly Row[],
  keyPath: readonly string[],
  parse: (row: object) => Row | null,
  join: (here: Row, there: Row) => Row,
): Joined<Row> {
  const rows = new Map(here.map((row) => [keyOf(row, keyPath), row]));
  const joined: Joined<Row> = { added: [], changed: [] };
  for (const row of there) {
    const stored = rows.get(keyOf(row, keyPath));
    if (stored === undefined) {
      joined.added.push(row);
      continue;
    }
    // Most rows are the same; telling so this way is ten times as fast as joining them.
    if (JSON.stringify(stored) === JSON.stringify(row)) continue;
    const known = parse(stored);
    const result = known ? join(known, row) : row;
    if (canonical(result) !== canonical(stored)) joined.changed.push(result);
  }
  return joined;
}

function keyOf(row: object, keyPath: readonly string[]): string {
  const fields = new Map(Object.entries(row));
  return canonical(keyPath.map((field) => fields.get(field)));
}
