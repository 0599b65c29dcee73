import type { SessionVault } from './session-vault.ts';

/** A vault that is gone with the page: for a device that goes round, and for tests. */
export function createMemoryVault(rows = new Map<string, unknown>()): SessionVault {
  return {
    readAll: (prefix) =>
      Promise.resolve(
        [...rows]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key, structuredClone(value)]),
      ),
    write(changes) {
      for (const [key, value] of changes) {
        if (value === undefined) rows.delete(key);
        else rows.set(key, structuredClone(value));
      }
      return Promise.resolve();
    },
    wipe() {
      rows.clear();
      return Promise.resolve();
    },
  };
}
