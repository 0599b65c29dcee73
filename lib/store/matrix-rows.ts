import type { z } from 'zod';
import { actionSchema } from '../matrix/actions/action.ts';
import type { MatrixData } from '../matrix/bundle/matrix-data.ts';
import { codebookEventSchema } from '../matrix/codebook/codebook-event.ts';
import { codingSchema } from '../matrix/coding/coding.ts';
import { sessionResultSchema } from '../session/session-result.ts';
import { sessionRowSchema } from './sessions.ts';

/** The stores of which the matrix is made. */
export const matrixStores = ['sessions', 'results', 'codebookEvents', 'codings', 'actions'] as const;
export type MatrixStore = (typeof matrixStores)[number];

/** What is in them, as far as this program can read it. */
export type MatrixRows = {
  data: MatrixData;
  /** Those of the results that were led elsewhere, and came with an import. */
  elsewhere: MatrixData['results'];
  /** Rows that cannot be read, by store and key: they stay as they are. */
  unreadable: ReadonlySet<string>;
};

/** How a row that cannot be read is named. */
export function placeOf(store: MatrixStore, key: IDBValidKey): string {
  return JSON.stringify([store, key]);
}

/** All rows of a store with their keys, in the same order. */
type ReadAll = (
  store: MatrixStore,
) => Promise<readonly [keys: readonly IDBValidKey[], rows: readonly unknown[]]>;

/** Reads them within one transaction. Sessions of this device come first, then those that were led elsewhere. */
export async function readMatrixRows(readAll: ReadAll): Promise<MatrixRows> {
  const unreadable = new Set<string>();
  async function read<Row>(store: MatrixStore, schema: z.ZodType<Row>): Promise<Row[]> {
    const [keys, rows] = await readAll(store);
    return rows.flatMap((row, at) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      unreadable.add(placeOf(store, keys[at] ?? []));
      return [];
    });
  }
  const [sessions, brought, events, codings, actions] = await Promise.all([
    read('sessions', sessionRowSchema),
    read('results', sessionResultSchema),
    read('codebookEvents', codebookEventSchema),
    read('codings', codingSchema),
    read('actions', actionSchema),
  ]);
  const own = sessions.flatMap((row) => (row.state === 'done' ? [row.result] : []));
  const ids = new Set(own.map(({ id }) => id));
  const elsewhere = brought.filter(({ id }) => !ids.has(id));
  const data = { results: [...own, ...elsewhere], events, codings, actions };
  return { data, elsewhere, unreadable };
}
