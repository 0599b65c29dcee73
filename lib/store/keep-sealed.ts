import { compareRevision, type Revision } from '../journal/revision.ts';
import type { KeepAnswer } from '../messaging/messages.ts';
import type { Codec } from './codec.ts';
import type { NaastDatabase, NaastSchema } from './database.ts';

/** A row's place, and `clear`: what finds it there and stays legible. */
type Place =
  | { store: 'reflections'; key: string; clear: Clear<NaastSchema['reflections']['value']> }
  | { store: 'intentions'; key: string; clear: Clear<NaastSchema['intentions']['value']> };

type Clear<Row> = Omit<Row, 'revision' | 'content'>;

/**
 * Keeps a row of which nothing but the revision is looked at: what another window wrote is not overwritten.
 * @param content what the user wrote; it goes through the codec
 * @throws DOMException when the database does not take it, such as a full disk; then nothing is kept.
 */
export async function keepSealed(
  database: NaastDatabase,
  codec: Codec,
  { store, key, clear }: Place,
  content: unknown,
  revision: Revision,
): Promise<KeepAnswer> {
  const coded = await codec.encode(content);
  if (coded.locked) return { state: 'failed', why: 'locked' };
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  const compared = compareRevision(revision, (await transaction.store.get(key))?.revision);
  if (compared === 'newer-exists') return { state: 'failed', why: 'newer-exists' };
  if (compared === 'repeats') return { state: 'kept' };
  const row = { ...clear, revision: revision.id, content: coded.value };
  await Promise.all([transaction.store.put(row), transaction.done]);
  return { state: 'kept' };
}
