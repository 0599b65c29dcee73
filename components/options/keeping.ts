import type { LockAnswer, LockTurn } from '../../lib/messaging/lock-messages.ts';
import type { Forgotten } from '../../lib/messaging/messages.ts';
import type { Retention } from '../../lib/journal/retention.ts';

/** How many there are of what is kept. */
type Figures = {
  contacts: number;
  offers: number;
  runs: number;
  reflections: number;
  intentions: number;
};

/** What is kept, as the options page shows it; or why it cannot be reached, by name (nothing was changed then). */
export type Keeping =
  | {
      state: 'open';
      figures: Figures;
      /** `YYYY-MM-DD`; null when there was none. */
      lastBackup: string | null;
      isBackupDue: boolean;
      /** The browser throws nothing away when the disk runs full. */
      isSafe: boolean;
      retention: Retention;
      lock: 'none' | 'open' | 'closed';
    }
  | { state: 'failed'; why: 'newer-version' | 'blocked' | 'failed-migration' | 'unavailable' };

/** Why nothing came of a backup or a restore; nothing was changed (`lib/store/backup/backup-error.ts`). */
export type BackupTrouble =
  | 'not-a-backup'
  | 'newer-format'
  | 'newer-version'
  | 'wrong-passphrase'
  | 'truncated'
  | 'altered'
  | 'unreadable'
  | 'locked'
  | 'full'
  | 'failed';

/** `unread`: rows in the backup that this program cannot read; they stay in the file; `expired`: what went again, being too old. */
export type RestoreOutcome =
  | { state: 'done'; added: number; changed: number; unread: number; expired: number; madeDay: string }
  | { state: 'failed'; why: BackupTrouble };

/** What there is after erasing: rows by store, and entries of the extension's storage. */
export type Census = { rows: Readonly<Record<string, number>>; settings: number };

/** What the user can do with what is kept. */
export type KeepingActions = {
  onBackup: (passphrase: string) => Promise<'done' | BackupTrouble>;
  onRestored: (file: File, passphrase: string) => Promise<RestoreOutcome>;
  onSafetyAsked: () => void;
  onLockTurned: (turn: LockTurn) => Promise<LockAnswer>;
  /** @returns how many contacts and offers went; null when it failed */
  onRetentionChosen: (months: Retention) => Promise<number | null>;
  onForgotten: (shown: string) => Promise<Forgotten | null>;
  onErased: () => Promise<Census>;
};
