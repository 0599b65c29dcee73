import { actionSchema, type Action } from '../matrix/actions/action.ts';
import { isLater, type Kept } from './is-later.ts';
import type { SessionDatabase } from './session-database.ts';

/** Keeps an action in the place of its earlier revision. Safe against a loss of power. */
export async function keepAction(database: SessionDatabase, action: Action): Promise<Kept> {
  const { store, done } = database.transaction('actions', 'readwrite', { durability: 'strict' });
  const kept = isLater(actionSchema, await store.get(action.id), action);
  await Promise.all([kept ? store.put(action) : undefined, done]);
  return kept ? 'kept' : 'newer-exists';
}
