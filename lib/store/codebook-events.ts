import type { CodebookEvent } from '../matrix/codebook/codebook-event.ts';
import type { SessionDatabase } from './session-database.ts';

/** Adds a step to the codebook, once: what was done is never changed. Safe against a loss of power. */
export async function keepCodebookEvent(database: SessionDatabase, event: CodebookEvent): Promise<void> {
  const { store, done } = database.transaction('codebookEvents', 'readwrite', { durability: 'strict' });
  const isKnown = (await store.getKey(event.id)) !== undefined;
  await Promise.all([isKnown ? undefined : store.add(event), done]);
}
