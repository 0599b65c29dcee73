import { rowsSchema, type Restorable, type Rows, type StoredRows } from './content.ts';

/** Sifts the rows that this program can read from those that it cannot; of these the number is told, so none is silent. */
export function readRows(stored: StoredRows): Pick<Restorable, 'rows' | 'unread'> {
  const read: StoredRows = {};
  let unread = Object.values(stored).flat().length;
  for (const [store, { element }] of Object.entries(rowsSchema.shape)) {
    const parsed = (stored[store] ?? []).map((row) => element.safeParse(row));
    read[store] = parsed.flatMap(({ success, data }) => (success ? [data] : []));
    unread -= read[store].length;
  }
  // Each row was parsed by the schema of its store.
  return { rows: read as Rows, unread };
}
