import type { SessionDatabase } from './session-database.ts';

/**
 * Removes the result of a session that was led elsewhere, with what was coded in it. All or nothing, safe against a loss
 * of power. A file that holds it brings it back.
 */
export async function removeResult(database: SessionDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['results', 'codings'], 'readwrite', { durability: 'strict' });
  const codings = transaction.objectStore('codings');
  const keys = (await codings.getAllKeys()).filter(([, session]) => session === id);
  await Promise.all([
    transaction.objectStore('results').delete(id),
    ...keys.map((key) => codings.delete(key)),
    transaction.done,
  ]);
}
