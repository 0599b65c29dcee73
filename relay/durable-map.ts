import { ClassicLevel } from 'classic-level';

export type Change = readonly [key: string, value: Buffer | null];

/** Bytes by key in a folder, safe against kill -9 and loss of power. One process has the folder. */
export type DurableMap = {
  all(): Promise<[string, Buffer][]>;
  /** Resolves once all of it is on the disk; what others write meanwhile goes to the disk in the same turn. */
  write(changes: readonly Change[]): Promise<void>;
  /** Lets what was removed vanish from the files too. */
  shred(): Promise<void>;
  close(): Promise<void>;
};

/** Before and after all keys that are used. */
const ends: [string, string] = ['\u0000', '\uffff'];

/** Opens the folder, or throws a reason that a person can read. */
export async function openDurableMap(folder: string): Promise<DurableMap> {
  const level = new ClassicLevel<string, Buffer>(folder, { keyEncoding: 'utf8', valueEncoding: 'buffer' });
  try {
    await level.open();
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be opened; another relay may be using it`, { cause: error });
  }
  type Waiting = { changes: readonly Change[]; resolve: () => void; reject: (reason: unknown) => void };
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  /** One write at a time keeps the order, and everything that came in meanwhile shares the next one. */
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      const operations = together.flatMap(({ changes }) =>
        changes.map(([key, value]) =>
          value ? { type: 'put' as const, key, value } : { type: 'del' as const, key },
        ),
      );
      try {
        await level.batch(operations, { sync: true });
        for (const { resolve } of together) resolve();
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    writing = null;
  };

  return {
    all: () => level.iterator().all(),
    write: (changes) =>
      new Promise((resolve, reject) => {
        waiting.push({ changes, resolve, reject });
        writing ??= writeAll();
      }),
    async shred() {
      // LevelDB rewrites only files that overlap with newer ones: what spans all keys makes them overlap, and the second
      // time also with what the first brought to a file.
      for (let time = 0; time < 2; time += 1) {
        await level.batch(
          ends.map((key) => ({ type: 'del', key })),
          { sync: true },
        );
        await level.compactRange(...ends);
      }
    },
    async close() {
      await writing;
      await level.close();
    },
  };
}
