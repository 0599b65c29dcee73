import { deserialize, serialize } from 'node:v8';
import type { SessionVault } from '../../../lib/session/session-vault.ts';
import type { DurableMap } from '../../../relay/durable-map.ts';

/** The host's vault on the disk of this machine, where the extension has its database: each write waits for the disk. */
export function createDurableVault(map: DurableMap): SessionVault {
  return {
    readAll: async (prefix) =>
      (await map.all())
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key, deserialize(value)]),
    write: (changes) =>
      map.write(changes.map(([key, value]) => [key, value === undefined ? null : serialize(value)])),
    wipe: async () => map.write((await map.all()).map(([key]) => [key, null])),
  };
}
