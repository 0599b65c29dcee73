import { removeCodings } from './codings.ts';
import type { SessionDatabase } from './session-database.ts';

/**
 * Removes the result of a session that was led elsewhere, with what was coded in it. All or nothing, safe against a loss
 * of power. A file that holds it brings it back.
 */
export async function removeResult(database: SessionDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['results', 'codings'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('results').delete(id),
    removeCodings(transaction.objectStore('codings'), id),
    transaction.done,
  ]);
}
