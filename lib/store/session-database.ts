import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Action } from '../matrix/actions/action.ts';
import type { CodebookEvent } from '../matrix/codebook/codebook-event.ts';
import type { Coding } from '../matrix/coding/coding.ts';
import type { SessionResult } from '../session/session-result.ts';
import type { codingRowKey } from './codings.ts';
import { migrateSessionsToVersion1 } from './migrations/sessions-v1.ts';
import { migrateSessionsToVersion2 } from './migrations/sessions-v2.ts';
import type { SessionRow } from './sessions.ts';

/**
 * Focus groups, and the matrix that comes of them, have a database of their own, beside the journal's. What is in it
 * while a session runs (keys, sealed votes) is no part of a backup, is wiped at the end, and would hold up no migration
 * of the journal.
 */
export const sessionDatabaseName = 'naast-sessions';

/** One migration a version, in order; each is frozen and has an example database of its age. */
const allMigrations: readonly ((database: IDBPDatabase) => void)[] = [
  migrateSessionsToVersion1,
  migrateSessionsToVersion2,
];
/** The newest version that this program knows. */
export const sessionDatabaseVersion = allMigrations.length;

interface SessionSchema extends DBSchema {
  sessions: { key: string; value: SessionRow };
  /** Of the host of a session that runs: by session, then by the key in its vault. */
  vaults: { key: [session: string, key: string]; value: unknown };
  results: { key: string; value: SessionResult };
  codebookEvents: { key: string; value: CodebookEvent };
  codings: { key: ReturnType<typeof codingRowKey>; value: Coding };
  actions: { key: string; value: Action };
}
export type SessionDatabase = IDBPDatabase<SessionSchema>;

/**
 * Opens the database of focus groups, and brings it to the newest version. When a migration throws, all of the upgrade is
 * undone: the old database stays as it was.
 * @param onLost called when the connection was closed by the browser or for another context
 * @throws DOMException when the browser gives none, or a newer program wrote it; what a migration threw
 */
export async function openSessionDatabase(
  onLost: () => void = () => undefined,
  migrations = allMigrations,
): Promise<SessionDatabase> {
  let failure: unknown;
  const opening = openDB<SessionSchema>(sessionDatabaseName, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      try {
        // The migrations know the schema of their own time only, so they see the database untyped.
        for (const migrate of migrations.slice(oldVersion)) migrate(database as unknown as IDBPDatabase);
      } catch (error) {
        failure = error;
        // It is told where the opening is rejected.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return opening.catch((error: unknown) => {
    throw failure ?? error;
  });
}
