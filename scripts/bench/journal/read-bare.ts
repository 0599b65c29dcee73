/** The stores that the mirror reads. */
export const mirrorStores = ['contacts', 'offers', 'runs', 'definitions', 'reflections', 'intentions'];

/**
 * Milliseconds to read every row of some stores with IndexedDB alone. Runs in a page of the extension, so it uses
 * nothing from outside itself.
 */
export async function readBare(names: string[]): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const start = performance.now();
  const database = await settled(indexedDB.open('naast'));
  const transaction = database.transaction(names);
  await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
  database.close();
  return performance.now() - start;
}
