import { codingSchema, type Coding } from '../matrix/coding/coding.ts';
import { isLater, type Kept } from './is-later.ts';
import type { SessionDatabase } from './session-database.ts';

/** Keeps what a coder found in an answer, in the place of its earlier revision. Safe against a loss of power. */
export async function keepCoding(database: SessionDatabase, coding: Coding): Promise<Kept> {
  const { store, done } = database.transaction('codings', 'readwrite', { durability: 'strict' });
  const known = await store.get(codingRowKey(coding));
  const kept = isLater(codingSchema, known, coding);
  await Promise.all([kept ? store.put(coding) : undefined, done]);
  return kept ? 'kept' : 'newer-exists';
}

/** The key of its row. */
export function codingRowKey({
  coder,
  unit,
}: Coding): [coder: string, session: string, item: string, round: number, index: number] {
  return [coder.id, unit.session, unit.item, unit.round, unit.index];
}
