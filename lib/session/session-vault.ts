/** A value that a structured clone can copy (so an IndexedDB can keep it), or undefined to remove the key. */
export type VaultChange = readonly [key: string, value: unknown];

/**
 * What one device keeps of one session, over reloads and crashes: the host its votes and progress, the participant its
 * key and its votes. Each has a vault of its own. What is read was written by an earlier version or is damaged, so it
 * is parsed.
 */
export interface SessionVault {
  /** All keys that begin with the prefix, with their values. */
  readAll(prefix: string): Promise<[key: string, value: unknown][]>;
  /**
   * Writes all of it or nothing. `strict` resolves when it is safe against a loss of power, `relaxed` when the
   * browser has it. Rejects when it could not be written.
   */
  write(changes: readonly VaultChange[], durability: 'strict' | 'relaxed'): Promise<void>;
  /** Removes everything. */
  wipe(): Promise<void>;
}
