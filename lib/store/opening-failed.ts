/**
 * Why the database could not be opened; nothing in it was changed.
 * - `newer-version`: a newer Naast wrote it, and this one would not understand all
 * - `blocked`: another window holds the old version open and does not let go
 * - `failed-migration`: it could not be brought to this version, and is whole as it was
 * - `unavailable`: the browser gives no IndexedDB here (blocked, a private window, a broken profile)
 */
export type OpeningFailure = 'newer-version' | 'blocked' | 'failed-migration' | 'unavailable';

export class OpeningFailed extends Error {
  override readonly name = 'OpeningFailed';
  readonly why: OpeningFailure;

  constructor(why: OpeningFailure, cause?: unknown) {
    super(`The database could not be opened: ${why}.`, { cause });
    this.why = why;
  }
}
