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

export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/** One migration a version, in order; each is frozen and has an example database of its age. */
const allMigrations: readonly Migration[] = [migrateToVersion1, migrateToVersion2];

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
 * Opens the database and brings it to the newest version. A migration that throws aborts the upgrade:
 * the old database stays as it was.
 * @param onLost called when the connection was closed by the browser or for another context
 * @throws OpeningFailed with the reason by name
 */
export async function openDatabase(
  onLost: () => void = () => undefined,
  migrations: readonly Migration[] = allMigrations,
): Promise<NaastDatabase> {
  let isMigrating = false;
  let isRefused = false;
  return new Promise((resolve, reject) => {
    openDB<NaastSchema>(databaseName, migrations.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        isMigrating = oldVersion > 0;
        // The migrations know the schema of their own time only, so they see the database untyped.
        const untyped = database as unknown as IDBPDatabase;
        const untypedTransaction = transaction as unknown as Parameters<Migration>[1];
        for (const migrate of migrations.slice(oldVersion)) migrate(untyped, untypedTransaction);
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
    }).then(
      (database) => (isRefused ? database.close() : resolve(database)),
      (error: unknown) => reject(new OpeningFailed(nameFailure(error, isMigrating), error)),
    );
  });
}

function nameFailure(error: unknown, isMigrating: boolean): OpeningFailure {
  if (error instanceof DOMException && error.name === 'VersionError') return 'newer-version';
  return isMigrating ? 'failed-migration' : 'unavailable';
}
