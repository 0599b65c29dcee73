import { actionSchema, type Action } from '../matrix/actions/action.ts';
import { isLater, type Kept } from './is-later.ts';
import type { SessionDatabase } from './session-database.ts';

/**
 * Keeps an action in the place of its earlier revision. One that was removed stays so, also where an import removed it
 * while it was changed here. Safe against a loss of power.
 */
export async function keepAction(database: SessionDatabase, action: Action): Promise<Kept> {
  const { store, done } = database.transaction('actions', 'readwrite', { durability: 'strict' });
  const known = await store.get(action.id);
  const kept = known?.state !== 'removed' && isLater(actionSchema, known, action);
  await Promise.all([kept ? store.put(action) : undefined, done]);
  return kept ? 'kept' : 'newer-exists';
}
