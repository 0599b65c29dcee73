import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRelay, type Relay, type RelayOptions } from '../create-relay.ts';

export type StartedRelay = Relay & { address: string; data: string };

/** A relay for one test, on a free port and in a folder of its own. */
export async function startRelay(options: Partial<RelayOptions> = {}): Promise<StartedRelay> {
  const data = options.data ?? (await someFolder());
  const relay = await createRelay({ page: join(data, 'page'), port: 0, host: '127.0.0.1', ...options, data });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= relay.stop());
  onTestFinished(stop);
  return { ...relay, stop, data, address: `ws://127.0.0.1:${relay.port}/mqtt` };
}

/** A folder that goes when the test is over. */
export async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-relay-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
