import { unwrap, type IDBPDatabase } from 'idb';
import { dayOf } from '../../journal/contact.ts';
import { clientKeyNames } from '../client-key.ts';
import type { NaastDatabase } from '../database.ts';
import { readRetention } from '../keeping-settings.ts';
import { inJournalTurn } from '../lock/in-journal-turn.ts';
import { deleteExpired } from '../retention.ts';
import { sealedStores } from '../sealed-row.ts';
import { BackupError } from './backup-error.ts';
import type { Restorable } from './content.ts';
import { keepsWhatIsHere } from './keeps-what-is-here.ts';
import { joinJournal } from './join-journal.ts';
import { nouns } from './nouns.ts';
import { unpack } from './pack.ts';
import { restoreSettings } from './restore-settings.ts';
import { openFile } from './sealed-file.ts';
import { restoreSessions } from './restore-sessions.ts';
import { joinSecrets, readSecrets, secretRows } from './secrets.ts';

/**
 * How many rows came, how many that were here became another, how many in the backup this program cannot read (they stay
 * in the file), and of which day it is, `YYYY-MM-DD`.
 */
export type Restored = { added: number; changed: number; unread: number; madeDay: string };

/** `expired`: how many contacts and offers went again, because they are older than the retention. */
export type RestoredWithin = Restored & { expired: number };

const plainStores = ['contacts', 'offers', 'clients', 'definitions', 'invitations'] as const;

/**
 * Joins a backup with what is here (`joins.ts`): nothing twice, nothing lost. All rows of the journal are written in one
 * transaction, after those of focus groups, which have a database of their own and a way back: whatever goes wrong,
 * everything here is as it was. Then what is older than the retention is deleted.
 * @param today `YYYY-MM-DD`
 * @throws BackupError with what is the matter, by name
 */
export async function restoreBackup(
  database: NaastDatabase,
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
  today: string,
): Promise<RestoredWithin> {
  const content = await unpack(await openFile(file, passphrase), database.version);
  const restored = await restoreContent(database, content);
  // The rows are here by now: what fails is not the restore, and is done again within a day.
  const expired = await readRetention()
    .then((months) => deleteExpired(database, today, months))
    .catch(() => 0);
  return { ...restored, expired };
}

/** @throws as `restoreBackup` */
export function restoreContent(database: NaastDatabase, content: Restorable): Promise<Restored> {
  return inJournalTurn(async () => {
    try {
      const undoSettings = await restoreSettings(await settingsToRestore(database, content));
      try {
        const sessions = await restoreSessions(content.sessions);
        const rows = await restoreRows(database, content).catch(async (error: unknown) => {
          await sessions.undo();
          throw error;
        });
        return { ...rows, added: rows.added + sessions.added, changed: rows.changed + sessions.changed };
      } catch (error) {
        await undoSettings();
        throw error;
      }
    } catch (error) {
      throw named(error);
    }
  });
}

async function settingsToRestore(
  database: NaastDatabase,
  { settings, madeDay }: Restorable,
): Promise<Record<string, unknown>> {
  const { retentionMonths, ...others } = settings;
  const mayCome = await keepsWhatIsHere(database, retentionMonths, dayOf(Date.now()));
  return { ...(mayCome ? settings : others), lastBackupDay: madeDay };
}

async function restoreRows(
  database: NaastDatabase,
  { rows, clientKeys, madeDay, unread }: Restorable,
): Promise<Restored> {
  // What waits for anything but the database comes first: a transaction would end meanwhile.
  const journal = await joinJournal(database, rows);
  const secretsBefore = await readSecrets(database);
  const secrets = joinSecrets(secretsBefore, clientKeys);
  const newKeys = secrets.length > secretsBefore.length ? await secretRows(secrets) : [];

  // Untyped: every row was parsed by the schema of its store.
  const untyped = database as unknown as IDBPDatabase;
  const transaction = untyped.transaction([...plainStores, ...sealedStores, 'keys'], 'readwrite', {
    durability: 'strict',
  });
  try {
    const keys = transaction.objectStore('keys');
    const isNewClientKey = (await keys.count(clientKeyNames())) !== secretsBefore.length;
    if (isNewClientKey) throw new Error('the secret of the clients was made during the restore');
    const plain = await Promise.all(
      plainStores.map(async (name) => {
        const store = transaction.objectStore(name);
        return { name, ...nouns[name](await store.getAll(), rows[name]) };
      }),
    );
    const joined = [...plain, ...journal];
    for (const { name, added, changed } of [...joined, { name: 'keys', added: newKeys, changed: [] }]) {
      // Without a promise a row, of which there may be many: what fails fails the transaction.
      const store = unwrap(transaction.objectStore(name));
      for (const row of [...added, ...changed]) store.put(row);
    }
    await transaction.done;
    const sum = (of: 'added' | 'changed') => joined.reduce((total, store) => total + store[of].length, 0);
    return { added: sum('added'), changed: sum('changed'), unread, madeDay };
  } catch (error) {
    await aborted(transaction);
    throw error;
  }
}

async function aborted(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // What failed in it has aborted it already.
  }
  await transaction.done.catch(() => undefined);
}

function named(error: unknown): unknown {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? new BackupError('full', { cause: error }) : error;
}
