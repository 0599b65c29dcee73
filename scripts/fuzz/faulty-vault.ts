import type { Clock } from '../../lib/session/clock.ts';
import type { SessionVault, VaultChange } from '../../lib/session/session-vault.ts';

/** A device's disk that is slow, may be full, and forgets what was not flushed when the power goes. */
export type FaultyVault = {
  /** The vault as a page that starts now sees it; those of pages before are dead. */
  open(): SessionVault;
  /** The page dies: a write under way may or may not have happened. Without power, only what was strict is left. */
  crash(options: { power: boolean }): void;
  lose(): void;
  /** The chance that a write fails. */
  full: number;
  readonly size: number;
};

export function createFaultyVault(clock: Clock, random: () => number): FaultyVault {
  let rows = new Map<string, unknown>();
  let flushed = new Map<string, unknown>();
  let life = 0;

  const apply = (changes: readonly VaultChange[]): void => {
    for (const [key, value] of changes) {
      if (value === undefined) rows.delete(key);
      else rows.set(key, structuredClone(value));
    }
  };
  /** After a time on the disk; never, for a page that died meanwhile. */
  const onDisk = <Result>(born: number, task: () => Result): Promise<Result> =>
    new Promise((resolve, reject) => {
      clock.after(random() * 30, () => {
        if (born !== life) return;
        if (random() < vault.full) reject(new Error('The disk is full'));
        else resolve(task());
      });
    });

  const vault: FaultyVault = {
    full: 0,
    get size() {
      return rows.size;
    },
    open() {
      const born = ++life;
      return {
        readAll: (prefix) =>
          Promise.resolve(
            [...rows]
              .filter(([key]) => key.startsWith(prefix))
              .map(([key, value]) => [key, structuredClone(value)]),
          ),
        write: (changes, durability) =>
          onDisk(born, () => {
            apply(changes);
            if (durability === 'strict') flushed = new Map(rows);
          }),
        wipe: () =>
          onDisk(born, () => {
            rows.clear();
            flushed.clear();
          }),
      };
    },
    crash({ power }) {
      life += 1;
      if (power) rows = new Map(flushed);
    },
    lose() {
      rows.clear();
      flushed.clear();
    },
  };
  return vault;
}
