import { canonical } from './later-of.ts';

/** What a restore adds to one store, or changes in it. */
export type Joined<Row> = { added: Row[]; changed: Row[] };

/**
 * Joins the rows of a backup with those that are here.
 * @param keyPath the fields by which a row is the same row
 * @param parse reads a row that is here; only asked of rows that are in both
 * @returns the rows to write; those that stay as they are, are not among them
 */
export function joinRows<Row extends object>(
  here: readonly object[],
  there: readonly Row[],
  keyPath: readonly string[],
  parse: (row: object) => Row,
  join: (here: Row, there: Row) => Row,
): Joined<Row> {
  const known = new Map(here.map((row) => [keyOf(row, keyPath), row]));
  const joined: Joined<Row> = { added: [], changed: [] };
  for (const row of there) {
    const stored = known.get(keyOf(row, keyPath));
    if (stored === undefined) {
      joined.added.push(row);
      continue;
    }
    const result = join(parse(stored), row);
    if (canonical(result) !== canonical(stored)) joined.changed.push(result);
  }
  return joined;
}

function keyOf(row: object, keyPath: readonly string[]): string {
  const fields = new Map(Object.entries(row));
  return canonical(keyPath.map((field) => fields.get(field)));
}
