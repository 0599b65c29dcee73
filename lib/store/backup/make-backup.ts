import { storage } from 'wxt/utils/storage';
import type { NaastDatabase } from '../database.ts';
import { plainCodec } from '../codec.ts';
import { journalCodec } from '../lock/lock-codec.ts';
import { sealedStores } from '../sealed-row.ts';
import { BackupError } from './backup-error.ts';
import type { Content, StoredRows } from './content.ts';
import { pack } from './pack.ts';
import { readSessionRows } from './session-rows.ts';
import { sealFile } from './sealed-file.ts';
import { readSecrets } from './secrets.ts';

/**
 * Makes a backup of all that is kept: a file that opens with the passphrase alone. Rows go along as they lie there, also
 * those that this program cannot read.
 * @param database may be of a newer program
 * @param today `YYYY-MM-DD`
 * @throws BackupError `locked` while the journal is
 */
export async function makeBackup(
  database: NaastDatabase,
  passphrase: string,
  today: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return sealFile(await pack(await readContent(database, today)), passphrase);
}

/** All that a backup holds; @throws as `makeBackup` */
export async function readContent(database: NaastDatabase, today: string): Promise<Content> {
  return {
    databaseVersion: database.version,
    madeDay: today,
    clientKeys: await readSecrets(database),
    settings: await storage.snapshot('local'),
    rows: await unsealed(database, await readStores(database)),
    sessions: await readSessionRows(),
  };
}

/** Every store as it lies there, at one moment; but for the keys. */
async function readStores(database: NaastDatabase): Promise<StoredRows> {
  const names = [...database.objectStoreNames].filter((name) => name !== 'keys');
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map(async (name) => [name, await transaction.objectStore(name).getAll()] as const),
  );
  return Object.fromEntries(rows);
}

/** The same with the journal open: the file has a seal of its own. */
async function unsealed(database: NaastDatabase, rows: StoredRows): Promise<StoredRows> {
  const codec = journalCodec(database);
  const open = async (row: object): Promise<object> => {
    if (!('content' in row)) return row;
    // What does not open under the key that is there is damaged, and goes along as it lies.
    const decoded = await codec.decode(row.content).catch(() => plainCodec.decode(row.content));
    if (decoded.locked) throw new BackupError('locked');
    return { ...row, content: decoded.value };
  };
  const journal = sealedStores.map(
    async (name) => [name, await Promise.all((rows[name] ?? []).map((row) => open(Object(row))))] as const,
  );
  return { ...rows, ...Object.fromEntries(await Promise.all(journal)) };
}
