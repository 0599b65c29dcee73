import { openDB, type IDBPDatabase } from 'idb';
import { z } from 'zod';
import type { MatrixData } from '../../matrix/bundle/matrix-data.ts';
import { matrixStores, readMatrixRows } from '../matrix-rows.ts';
import { openSessionDatabase, sessionDatabaseName, sessionDatabaseVersion } from '../session-database.ts';
import { BackupError } from './backup-error.ts';
import { storedRowsSchema, type StoredRows } from './content.ts';

/** What a backup holds of focus groups that are done, of the matrix and its codings: rows as they lie there, by store. */
export const sessionRowsSchema = z.object({ version: z.int().min(1), rows: storedRowsSchema });
export type SessionRows = z.infer<typeof sessionRowsSchema>;

/** The same as this program can restore it. */
export type RestorableSessions = {
  data: MatrixData;
  /** The sessions that were led on the device of the backup. */
  own: ReadonlySet<string>;
  unread: number;
};

/**
 * Reads them as they lie there, also those that a later program wrote. A session that is prepared or runs is no part of a
 * backup, nor are its keys and votes.
 */
export async function readSessionRows(): Promise<SessionRows> {
  const database = await openForReading();
  try {
    const names = [...database.objectStoreNames].filter((name) => name !== 'vaults');
    const transaction = database.transaction(names);
    const rows: StoredRows = {};
    await Promise.all(
      names.map(async (name) => {
        rows[name] = await transaction.objectStore(name).getAll();
      }),
    );
    rows['sessions'] = (rows['sessions'] ?? []).filter((row) => Object(row).state === 'done');
    return { version: database.version, rows };
  } finally {
    database.close();
  }
}

async function openForReading(): Promise<IDBPDatabase> {
  try {
    // Untyped: nothing here knows its rows.
    return (await openSessionDatabase()) as unknown as IDBPDatabase;
  } catch {
    return openDB(sessionDatabaseName);
  }
}

/** @throws BackupError `newer-version` when a later program wrote them */
export async function readRestorableSessions({ version, rows }: SessionRows): Promise<RestorableSessions> {
  if (version > sessionDatabaseVersion) throw new BackupError('newer-version');
  const { data, unreadable } = await readMatrixRows(async (name) => {
    const stored = rows[name] ?? [];
    return [stored.map((_, at) => at), stored];
  });
  const own = new Set((rows['sessions'] ?? []).map((row) => String(Object(row).id)));
  const unknown = Object.entries(rows).filter(([name]) => !matrixStores.some((known) => known === name));
  const strange = unknown.reduce((sum, [, ofStore]) => sum + ofStore.length, 0);
  return { data, own, unread: unreadable.size + strange };
}
