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

type CodingRowKey = [coder: string, session: string, item: string, round: number, index: number];

/** The key of its row. */
export function codingRowKey({ coder, unit }: Coding): CodingRowKey {
  return [coder.id, unit.session, unit.item, unit.round, unit.index];
}

/** As much of their object store as a removal needs, within its transaction. */
type CodingRows = {
  getAllKeys: () => Promise<CodingRowKey[]>;
  delete: (key: CodingRowKey) => Promise<void>;
};

/** Removes all that was coded in a session: without its answers it says nothing, and it names who coded. */
export async function removeCodings(codings: CodingRows, session: string): Promise<void> {
  const keys = (await codings.getAllKeys()).filter(([, of]) => of === session);
  await Promise.all(keys.map((key) => codings.delete(key)));
}
