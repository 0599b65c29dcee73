/** Why a backup could not be made or restored. Nothing was changed, whichever it is. */
export type BackupFailure =
  /** The file is no backup of Naast. */
  | 'not-a-backup'
  /** The file is of a later format than this program knows. */
  | 'newer-format'
  /** The rows in the file, or those on this device, are of a later program. */
  | 'newer-version'
  | 'wrong-passphrase'
  /** The file ends too early. */
  | 'truncated'
  /** The file is not as it was written. */
  | 'altered'
  /** The file is whole, and holds something that is no backup to this program. */
  | 'unreadable'
  /** The journal has a lock, and it is closed. */
  | 'locked'
  /** The browser has no room. */
  | 'full';

export class BackupError extends Error {
  readonly failure: BackupFailure;

  constructor(failure: BackupFailure, options?: ErrorOptions) {
    super(`backup: ${failure}`, options);
    this.failure = failure;
  }
}
