import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Contact } from '../journal/contact.ts';
import type { KeptOffer } from './offers.ts';
import type { Client } from './clients.ts';
import { migrateToVersion1 } from './migrations/v1.ts';

export const databaseName = 'naast';
const databaseVersion = 1;

interface NaastSchema extends DBSchema {
  contacts: { key: string; value: Contact; indexes: { byClient: string; byDay: string } };
  offers: {
    key: [string, string];
    value: KeptOffer;
    indexes: { byClient: string; byReport: string; byDay: string };
  };
  clients: { key: string; value: Client };
  keys: { key: string; value: { name: 'client'; key: CryptoKey } };
}

export type NaastDatabase = IDBPDatabase<NaastSchema>;

/** One migration a version, in order; each is frozen and has an example database of its age. */
const migrations: readonly ((database: IDBPDatabase) => void)[] = [migrateToVersion1];

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
 * @throws DOMException when IndexedDB is blocked here, a migration failed, or the database is newer than this program.
 */
export async function openDatabase(onLost: () => void = () => undefined): Promise<NaastDatabase> {
  return openDB<NaastSchema>(databaseName, databaseVersion, {
    upgrade(database, oldVersion) {
      // The migrations know the schema of their own time only, so they see the database untyped.
      const untyped = database as unknown as IDBPDatabase;
      for (const migrate of migrations.slice(oldVersion)) migrate(untyped);
    },
    blocking(_current, _blocked, event) {
      // Another context wants to migrate or to erase: stand aside instead of holding it up.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
