import type { Codec } from '../codec.ts';
import type { NaastDatabase } from '../database.ts';
import { sealedStores } from '../sealed-row.ts';
import type { LockRow } from './lock-row.ts';

/**
 * Writes every row of the journal anew and sets or takes away its lock, in one transaction: all of it or nothing.
 * @param lock the lock from now on; null for none
 * @throws when a row cannot be read, or was written meanwhile by something that did not wait for its turn
 */
export async function recodeJournal(
  database: NaastDatabase,
  from: Codec,
  to: Codec,
  lock: LockRow | null,
): Promise<void> {
  const before = await Promise.all(sealedStores.map((name) => database.getAll(name)));
  const after = await Promise.all(
    before.map((rows) => Promise.all(rows.map((row) => recode(row, from, to)))),
  );

  const transaction = database.transaction([...sealedStores, 'keys'], 'readwrite', { durability: 'strict' });
  const now = await Promise.all(sealedStores.map((name) => transaction.objectStore(name).getAll()));
  if (revisions(now) !== revisions(before)) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw new Error('the journal was written while its lock was turned');
  }
  const keys = transaction.objectStore('keys');
  await Promise.all([
    ...sealedStores.flatMap((name, at) => {
      const store = transaction.objectStore(name);
      return (after[at] ?? []).map((row) => store.put(row));
    }),
    lock ? keys.put(lock) : keys.delete('lock'),
    transaction.done,
  ]);
}

async function recode<Row extends { content: unknown }>(row: Row, from: Codec, to: Codec): Promise<Row> {
  const opened = await from.decode(row.content);
  const coded = opened.locked ? opened : await to.encode(opened.value);
  if (coded.locked) throw new Error('the journal is locked');
  return { ...row, content: coded.value };
}

function revisions(stores: readonly (readonly { revision: string }[])[]): string {
  return stores.map((rows) => rows.map(({ revision }) => revision).join()).join(';');
}
