import type { MatrixData } from '../matrix/bundle/matrix-data.ts';
import { mergeData, type Merged } from '../matrix/bundle/merge-data.ts';
import { codingRowKey } from './codings.ts';
import { matrixStores, placeOf, readMatrixRows } from './matrix-rows.ts';
import type { SessionDatabase } from './session-database.ts';

/** All that the matrix is made of, at one moment; a row that cannot be read is counted, and stays as it is. */
export async function readMatrixData(
  database: SessionDatabase,
): Promise<{ data: MatrixData; unreadable: number }> {
  const transaction = database.transaction(matrixStores);
  const { data, unreadable } = await readMatrixRows((name) => {
    const store = transaction.objectStore(name);
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  return { data, unreadable: unreadable.size };
}

/**
 * Joins what comes from elsewhere with what is here: all of it or, when anything goes wrong, nothing. Importing twice
 * changes nothing. Resolves when it is safe against a loss of power.
 * @returns what is new here, and the sessions that clash
 */
export async function importMatrixData(
  database: SessionDatabase,
  there: MatrixData,
): Promise<Pick<Merged, 'news' | 'clashes'>> {
  const transaction = database.transaction(matrixStores, 'readwrite', { durability: 'strict' });
  const { data, unreadable } = await readMatrixRows((name) => {
    const store = transaction.objectStore(name);
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  const { news, clashes } = mergeData(data, there);
  const isFree = (name: (typeof matrixStores)[number], key: IDBValidKey) =>
    !unreadable.has(placeOf(name, key));
  const free: MatrixData = {
    results: news.results.filter(({ id }) => isFree('results', id)),
    events: news.events.filter(({ id }) => isFree('codebookEvents', id)),
    codings: news.codings.filter((coding) => isFree('codings', codingRowKey(coding))),
    actions: news.actions.filter(({ id }) => isFree('actions', id)),
  };
  const writes: Promise<unknown>[] = [transaction.done];
  try {
    for (const row of free.results) writes.push(transaction.objectStore('results').put(row));
    for (const row of free.events) writes.push(transaction.objectStore('codebookEvents').put(row));
    for (const row of free.codings) writes.push(transaction.objectStore('codings').put(row));
    for (const row of free.actions) writes.push(transaction.objectStore('actions').put(row));
  } catch (error) {
    // A row that cannot be copied is refused at once, and would leave those before it in the transaction.
    transaction.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
  return { news: free, clashes };
}
