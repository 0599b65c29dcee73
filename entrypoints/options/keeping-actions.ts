import type { BackupTrouble, Census, KeepingActions } from '../../components/options/keeping.ts';
import { saveFile } from '../../components/save-file.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import { tellBackground } from '../../lib/messaging/send.ts';
import { BackupError } from '../../lib/store/backup/backup-error.ts';
import { makeBackup } from '../../lib/store/backup/make-backup.ts';
import { restoreBackup } from '../../lib/store/backup/restore-backup.ts';
import { countRows, countSessionRows, countSettings } from '../../lib/store/census.ts';
import type { Database } from '../../lib/store/database.ts';
import { eraseEverything } from '../../lib/store/erase.ts';
import { saveLastBackupDay } from '../../lib/store/keeping-settings.ts';
import { openAsItIs } from '../../lib/store/open-as-it-is.ts';
import { openOrExplain } from '../../lib/store/open-or-explain.ts';
import { askPersistence } from '../../lib/store/persistence.ts';

/**
 * What the user can do on the options page with what is kept. A backup is made and restored by this page itself: it is
 * too large for a message, and a page lives while its user waits (docs/decisions/backup-and-lock.md). The rest is
 * done by the background.
 * @param onChanged what is kept, or how, may be another now
 */
export function createKeepingActions(
  database: Database,
  isUnlimited: boolean,
  onChanged: () => Promise<void>,
): KeepingActions {
  async function backUp(passphrase: string): Promise<void> {
    const opening = await openOrExplain(database);
    const today = dayOf(Date.now());
    const readable = opening.state === 'open' ? opening.database : await openAsItIs();
    const file = await makeBackup(readable, passphrase, today).finally(() => {
      if (opening.state === 'failed') readable.close();
    });
    saveFile(`naast-${today}.naast`, new Blob([file], { type: 'application/octet-stream' }));
    await saveLastBackupDay(today);
  }

  async function andShow<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const given = await answer;
    await onChanged();
    return given;
  }

  return {
    onBackup: (passphrase) =>
      andShow(
        backUp(passphrase).then(
          () => 'done',
          (error: unknown) => troubleOf(error),
        ),
      ),
    onRestored: (file, passphrase) =>
      andShow(
        file
          .arrayBuffer()
          .then(async (bytes) =>
            restoreBackup(await database(), new Uint8Array(bytes), passphrase, dayOf(Date.now())),
          )
          .then(
            (restored) => ({ state: 'done', ...restored }),
            (error: unknown) => ({ state: 'failed', why: troubleOf(error) }),
          ),
      ),
    onSafetyAsked: () => void andShow(askPersistence(isUnlimited)),
    // Without an answer the background could not be reached: then it did nothing either.
    onLockTurned: async (turn) => (await andShow(tellBackground({ type: 'turnLock', turn }))) ?? 'failed',
    onRetentionChosen: async (months) =>
      (await andShow(tellBackground({ type: 'chooseRetention', months }))) ?? null,
    onForgotten: async (shown) => (await andShow(tellBackground({ type: 'forgetClient', shown }))) ?? null,
    onErased: () => andShow(eraseEverything().then(async () => census(database))),
  };
}

async function census(database: Database): Promise<Census> {
  const rows = { ...(await countRows(await database())), ...(await countSessionRows()) };
  return { settings: await countSettings(), rows };
}

function troubleOf(error: unknown): BackupTrouble {
  return error instanceof BackupError ? error.failure : 'failed';
}
