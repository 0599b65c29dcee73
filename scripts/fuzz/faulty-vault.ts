import type { Clock } from '../../lib/session/clock.ts';
import { createMemoryVault } from '../../lib/session/memory-vault.ts';
import type { SessionVault } from '../../lib/session/session-vault.ts';

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
  const rows = new Map<string, unknown>();
  const disk = createMemoryVault(rows);
  let flushed = new Map<string, unknown>();
  let life = 0;

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
        readAll: disk.readAll,
        write: (changes, durability) =>
          onDisk(born, () => {
            void disk.write(changes, durability);
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
      if (!power) return;
      rows.clear();
      for (const [key, value] of flushed) rows.set(key, value);
    },
    lose() {
      rows.clear();
      flushed.clear();
    },
  };
  return vault;
}
