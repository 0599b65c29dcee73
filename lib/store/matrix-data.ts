import type { IDBPDatabase } from 'idb';
import type { MatrixData } from '../matrix/bundle/matrix-data.ts';
import { mergeData, type Merged } from '../matrix/bundle/merge-data.ts';
import { codingRowKey } from './codings.ts';
import { matrixStores, placeOf, readMatrixRows, type MatrixRows, type MatrixStore } from './matrix-rows.ts';
import type { SessionDatabase } from './session-database.ts';
import type { DoneSession } from './sessions.ts';

/** All that the matrix is made of, at one moment; a row that cannot be read is counted, and stays as it is. */
export async function readMatrixData(
  database: SessionDatabase,
): Promise<Omit<MatrixRows, 'unreadable'> & { unreadable: number }> {
  const transaction = database.transaction(matrixStores);
  const { unreadable, ...rows } = await readMatrixRows((name) => {
    const store = transaction.objectStore(name);
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  return { ...rows, unreadable: unreadable.size };
}

export type Imported = Pick<Merged, 'news' | 'clashes'> & {
  /** Of the news: how many took the place of an earlier revision. */
  changed: number;
  /** How many rows did not come in, because the same row is here and cannot be read. */
  passedOver: number;
  /** Makes all as it was, for when something else that belongs to it fails. */
  undo: (database: SessionDatabase) => Promise<void>;
};

/**
 * Joins what comes from elsewhere with what is here: all of it or, when anything goes wrong, nothing. Importing twice
 * changes nothing. Resolves when it is safe against a loss of power.
 * @param own the sessions among it that were led by this user, who gets a backup back
 * @returns what is new here, and the sessions that clash
 */
export async function importMatrixData(
  database: SessionDatabase,
  there: MatrixData,
  own: ReadonlySet<string> = new Set(),
): Promise<Imported> {
  // Untyped: every row belongs to its store by `rowsToWrite`.
  const untyped = database as unknown as IDBPDatabase;
  const transaction = untyped.transaction([...matrixStores], 'readwrite', { durability: 'strict' });
  const known = new Set<string>();
  const { data, unreadable } = await readMatrixRows(async (name) => {
    const store = transaction.objectStore(name);
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
    if (name === 'sessions') for (const key of keys) known.add(String(key));
    return [keys, rows];
  });
  const { news, clashes } = mergeData(data, there);
  const isFree = (name: MatrixStore, key: IDBValidKey): boolean => !unreadable.has(placeOf(name, key));
  const free: MatrixData = {
    results: news.results.filter(({ id }) => isFree('results', id)),
    events: news.events.filter(({ id }) => isFree('codebookEvents', id)),
    codings: news.codings.filter((coding) => isFree('codings', codingRowKey(coding))),
    actions: news.actions.filter(({ id }) => isFree('actions', id)),
  };
  const rows = rowsToWrite(free, (id) => own.has(id) && !known.has(id));
  const before = await Promise.all(rows.map(({ store, key }) => transaction.objectStore(store).get(key)));
  const writes: Promise<unknown>[] = [transaction.done];
  try {
    for (const { store, row } of rows) writes.push(transaction.objectStore(store).put(row));
  } catch (error) {
    // A row that cannot be copied is refused at once, and would leave those before it in the transaction.
    transaction.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
  async function undo(again: SessionDatabase): Promise<void> {
    const back = (again as unknown as IDBPDatabase).transaction([...matrixStores], 'readwrite', {
      durability: 'strict',
    });
    const undone = rows.map(({ store, key }, at) => {
      const of = back.objectStore(store);
      return before[at] === undefined ? of.delete(key) : of.put(before[at]);
    });
    await Promise.all([...undone, back.done]);
  }
  const changed = before.filter((row) => row !== undefined).length;
  return { news: free, clashes, changed, passedOver: sizeOf(news) - sizeOf(free), undo };
}

const sizeOf = (data: MatrixData): number => Object.values(data).reduce((sum, rows) => sum + rows.length, 0);

type Write = { store: MatrixStore; key: IDBValidKey; row: object };

function rowsToWrite(
  { results, events, codings, actions }: MatrixData,
  isOwn: (session: string) => boolean,
): Write[] {
  const done = (result: MatrixData['results'][number]): DoneSession => ({
    ...{ state: 'done', id: result.id, day: result.day, result },
  });
  return [
    ...results.map((result): Write => {
      const { id } = result;
      return isOwn(id)
        ? { store: 'sessions', key: id, row: done(result) }
        : { store: 'results', key: id, row: result };
    }),
    ...events.map((row): Write => ({ store: 'codebookEvents', key: row.id, row })),
    ...codings.map((row): Write => ({ store: 'codings', key: codingRowKey(row), row })),
    ...actions.map((row): Write => ({ store: 'actions', key: row.id, row })),
  ];
}
