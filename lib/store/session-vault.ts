import type { SessionVault } from '../session/session-vault.ts';
import type { SessionDatabase } from './session-database.ts';

/** The vault of the host of one session; others of the same database are out of its reach. */
export function createStoredVault(database: SessionDatabase, session: string): SessionVault {
  // Arrays compare item by item, and an array is after every string: this bounds all keys that begin so.
  const keysFrom = (prefix: string): IDBKeyRange =>
    IDBKeyRange.bound([session, prefix], prefix === '' ? [session, []] : [session, `${prefix}\uffff`]);
  return {
    async readAll(prefix) {
      const { store } = database.transaction('vaults');
      const [keys, values] = await Promise.all([
        store.getAllKeys(keysFrom(prefix)),
        store.getAll(keysFrom(prefix)),
      ]);
      return keys.map(([, key], at) => [key, values[at]]);
    },
    async write(changes, durability) {
      const transaction = database.transaction('vaults', 'readwrite', { durability });
      const { store, done } = transaction;
      const writes = [done];
      try {
        for (const [key, value] of changes) {
          const at = [session, key] satisfies [string, string];
          writes.push(value === undefined ? store.delete(at) : store.put(value, at).then(() => undefined));
        }
      } catch (error) {
        // A value that cannot be copied is refused at once, and would leave those before it in the transaction.
        transaction.abort();
        await Promise.allSettled(writes);
        throw error;
      }
      await Promise.all(writes);
    },
    async wipe() {
      await database.delete('vaults', keysFrom(''));
    },
  };
}
