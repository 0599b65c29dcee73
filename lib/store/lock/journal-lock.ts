import { fromBase64, toBase64 } from '../base64.ts';
import { plainCodec } from '../codec.ts';
import type { NaastDatabase } from '../database.ts';
import { iterations, passphraseKey } from '../passphrase-key.ts';
import { sealedStores } from '../sealed-row.ts';
import { inJournalTurn } from './in-journal-turn.ts';
import { sealingCodec } from './lock-codec.ts';
import { lockRowSchema, type LockRow } from './lock-row.ts';
import { dropOpenKey, importJournalKey, keepOpenKey, readOpenKey } from './open-key.ts';
import { recodeJournal } from './recode-journal.ts';
import { seal, unsealBytes } from './seal.ts';

/** `none`: the journal has no lock; `open`: until the browser closes or the user locks it. */
export type LockState = 'none' | 'open' | 'closed';

/** What came of turning the lock; `not-so`: it is not in the state for this, another window turned it. */
type Turned = 'done' | 'wrong-passphrase' | 'not-so';

type Bytes = Uint8Array<ArrayBuffer>;

export async function readLockState(database: NaastDatabase): Promise<LockState> {
  if (!(await readLock(database))) return 'none';
  return (await readOpenKey()) ? 'open' : 'closed';
}

/** Gives the journal a lock and seals all that is in it. It stays open until it is locked. */
export function turnLockOn(database: NaastDatabase, passphrase: string): Promise<Turned> {
  return inJournalTurn(async () => {
    if (await readLock(database)) return 'not-so';
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const codec = sealingCodec(await importJournalKey(raw));
    await recodeJournal(database, plainCodec, codec, await lockWith(raw, passphrase));
    await keepOpenKey(raw);
    return 'done';
  });
}

/** Opens the lock, until the browser closes or the user locks it. */
export function openLock(database: NaastDatabase, passphrase: string): Promise<Turned> {
  return withKey(database, passphrase, keepOpenKey);
}

/**
 * Forgets the open key: from now on nobody reads the journal without its passphrase. It waits for its turn, so that what
 * was sent to be kept just before (a note that is left by the click on 'lock now') still goes in.
 */
export function closeLock(): Promise<void> {
  return inJournalTurn(dropOpenKey);
}

/** Seals the key of the journal anew; its rows stay as they are. */
export function changePassphrase(database: NaastDatabase, passphrase: string, next: string): Promise<Turned> {
  return withKey(database, passphrase, async (raw) => {
    await database.put('keys', await lockWith(raw, next));
  });
}

/** Takes the lock off and unseals all that is in the journal. */
export function turnLockOff(database: NaastDatabase, passphrase: string): Promise<Turned> {
  return withKey(database, passphrase, async (raw) => {
    await recodeJournal(database, sealingCodec(await importJournalKey(raw)), plainCodec, null);
    await dropOpenKey();
  });
}

/** The only way on for who lost the passphrase: the journal goes, unread, and its lock with it. */
export function eraseLocked(database: NaastDatabase): Promise<void> {
  return inJournalTurn(async () => {
    const transaction = database.transaction([...sealedStores, 'keys'], 'readwrite');
    await Promise.all([
      ...sealedStores.map((name) => transaction.objectStore(name).clear()),
      transaction.objectStore('keys').delete('lock'),
      transaction.done,
    ]);
    await dropOpenKey();
  });
}

function withKey(
  database: NaastDatabase,
  passphrase: string,
  use: (raw: Bytes) => Promise<void>,
): Promise<Turned> {
  return inJournalTurn(async () => {
    const lock = await readLock(database);
    if (!lock) return 'not-so';
    const key = await passphraseKey(passphrase, fromBase64(lock.salt), lock.iterations);
    const raw = await unsealBytes(key, lock.sealedKey).catch(() => null);
    if (!raw) return 'wrong-passphrase';
    await use(raw);
    return 'done';
  });
}

async function readLock(database: NaastDatabase): Promise<LockRow | null> {
  const row = await database.get('keys', 'lock');
  return row === undefined ? null : lockRowSchema.parse(row);
}

async function lockWith(raw: Bytes, passphrase: string): Promise<LockRow> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const sealedKey = await seal(await passphraseKey(passphrase, salt), raw);
  return { name: 'lock', iterations, salt: toBase64(salt), sealedKey };
}
