import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { transportContract } from '../../lib/session/testing/transport-contract.ts';
import { createLeanTransport } from '../../lib/session/transport/lean-transport.ts';
import { createMqttTransport } from '../../lib/session/transport/mqtt-transport.ts';
import { engines } from '../../relay/read-arguments.ts';
import { engineAddresses, startEngine, trialPassword, type RunningEngine } from '../../relay/run-engine.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cluster needs some time until it takes anybody in. */
const until = (fact: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(fact()).toBe(true), { timeout: 60_000, interval: 20 });

describe.each(engines)('%s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), `naast-${engine}-`));
  const addresses = engineAddresses[engine];
  let running: RunningEngine;
  const start = (): void => {
    running = startEngine(engine, folder, 'ignore');
  };
  beforeAll(start);
  afterAll(async () => {
    await running.end('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  transportContract(`${engine}, as host and participants speak with it`, () => ({
    connect: (role) =>
      role === 'host'
        ? createMqttTransport({ addresses, as: { role, password: trialPassword } })
        : createLeanTransport({ addresses, as: { role } }),
    until,
    async cut() {
      await running.end('SIGKILL');
      start();
    },
  }));
});
