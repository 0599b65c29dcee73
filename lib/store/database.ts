import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Contact } from '../journal/contact.ts';
import type { Invitation } from '../journal/invitation.ts';
import type { Definition } from '../survey/definition.ts';
import type { KeptRun } from '../survey/run.ts';
import type { ClientKeyRow } from './client-key.ts';
import type { Client } from './clients.ts';
import type { IntentionRow } from './intentions.ts';
import type { LockRow } from './lock/lock-row.ts';
import { migrateToVersion1 } from './migrations/v1.ts';
import { migrateToVersion2 } from './migrations/v2.ts';
import type { KeptOffer } from './offers.ts';
import { OpeningFailed, type OpeningFailure } from './opening-failed.ts';
import type { ReflectionRow } from './reflections.ts';
import type { RunRow } from './runs.ts';

export const databaseName = 'naast';

export interface NaastSchema extends DBSchema {
  contacts: {
    key: string;
    value: Contact;
    indexes: { byClient: string; byDay: string; byClientAndDay: [string, string] };
  };
  offers: {
    key: [string, string];
    value: KeptOffer;
    indexes: { byClient: string; byReport: string; byDay: string };
  };
  clients: { key: string; value: Client };
  keys: { key: string; value: ClientKeyRow | LockRow };
  runs: {
    key: string;
    value: RunRow;
    indexes: { byDefinition: [string, KeptRun['state']]; byDay: string };
  };
  definitions: { key: [string, number]; value: Definition };
  reflections: { key: string; value: ReflectionRow; indexes: { byDay: string } };
  intentions: { key: string; value: IntentionRow; indexes: { byDay: string } };
  invitations: { key: string; value: Invitation; indexes: { byDay: string } };
}

export type NaastDatabase = IDBPDatabase<NaastSchema>;

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
export type Migration = (database: IDBPDatabase, transaction: Upgrade) => void;

/** One migration a version, in order; each is frozen and has an example database of its age. */
const allMigrations: readonly Migration[] = [migrateToVersion1, migrateToVersion2];

/** The newest version of the database that this program knows. */
export const databaseVersion = allMigrations.length;

/** Gives the open database, opening it when needed; asks again after it was closed or could not be opened. */
export type Database = () => Promise<NaastDatabase>;

/** The one way to the database for a context that lives long: one connection, opened anew when it was lost. */
export function createDatabase(): Database {
  let opened: Promise<NaastDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    if (!opened) {
      opened = openDatabase(forget);
      opened.catch(forget);
    }
    return opened;
  };
}

/**
 * Opens the database and brings it to the newest version. When a migration throws, all of the upgrade is undone:
 * the old database stays as it was.
 * @param onLost called when the connection was closed by the browser or for another context
 * @throws OpeningFailed with the reason by name
 */
export async function openDatabase(
  onLost: () => void = () => undefined,
  migrations = allMigrations,
): Promise<NaastDatabase> {
  let from = 0;
  let failure: unknown;
  let isRefused = false;
  return new Promise((resolve, reject) => {
    const opened = (database: NaastDatabase) => {
      // One that opens when nobody waits for it any more would hold up others.
      if (isRefused) database.close();
      else resolve(database);
    };
    const failed = (error: unknown) => reject(new OpeningFailed(nameFailure(error, from), failure ?? error));
    const open = async () =>
      openDB<NaastSchema>(databaseName, migrations.length, {
        upgrade(database, oldVersion, _newVersion, transaction) {
          from = oldVersion;
          try {
            // The migrations know the schema of their own time only, so they see the database untyped.
            const untyped = [database as unknown as IDBPDatabase, transaction as unknown as Upgrade] as const;
            for (const migrate of migrations.slice(oldVersion)) migrate(...untyped);
          } catch (error) {
            failure = error;
            // It is told where the opening is rejected.
            transaction.done.catch(() => undefined);
            transaction.abort();
          }
        },
        blocked() {
          isRefused = true;
          reject(new OpeningFailed('blocked'));
        },
        blocking(_current, _blocked, event) {
          // Another context wants to migrate or to erase: stand aside instead of holding it up.
          (event.target as IDBDatabase).close();
          onLost();
        },
        terminated: onLost,
      });
    open().then(opened, failed);
  });
}

/** @param from the version that was found; 0 when there was no database yet */
function nameFailure(error: unknown, from: number): OpeningFailure {
  if (error instanceof DOMException && error.name === 'VersionError') return 'newer-version';
  return from > 0 ? 'failed-migration' : 'unavailable';
}
