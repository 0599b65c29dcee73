import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SessionRow } from './sessions.ts';

/**
 * Focus groups have a database of their own, beside the journal's. What is in it while a session runs (keys, sealed
 * votes) is no part of a backup, is wiped at the end, and would hold up no migration of the journal.
 */
export const sessionDatabaseName = 'naast-sessions';
const version = 1;

interface SessionSchema extends DBSchema {
  sessions: { key: string; value: SessionRow };
  /** Of the host of a session that runs: by session, then by the key in its vault. */
  vaults: { key: [session: string, key: string]; value: unknown };
}
export type SessionDatabase = IDBPDatabase<SessionSchema>;

/**
 * Opens the database of focus groups.
 * @param onLost called when the connection was closed by the browser or for another context
 * @throws DOMException when the browser gives none, or a newer program wrote it
 */
export function openSessionDatabase(onLost: () => void = () => undefined): Promise<SessionDatabase> {
  return openDB<SessionSchema>(sessionDatabaseName, version, {
    upgrade(database) {
      database.createObjectStore('sessions', { keyPath: 'id' });
      database.createObjectStore('vaults');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
