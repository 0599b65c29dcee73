import type { CodebookEvent } from '../matrix/codebook/codebook-event.ts';
import type { SessionDatabase } from './session-database.ts';

/** Adds steps of the codebook, all or none. Each is kept once: what was done is never changed. */
export async function keepCodebookEvents(
  database: SessionDatabase,
  events: readonly CodebookEvent[],
): Promise<void> {
  const { store, done } = database.transaction('codebookEvents', 'readwrite', { durability: 'strict' });
  const put = async (event: CodebookEvent) => {
    if ((await store.getKey(event.id)) === undefined) await store.add(event);
  };
  await Promise.all([...events.map(put), done]);
}
