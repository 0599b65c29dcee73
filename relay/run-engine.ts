import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './read-arguments.ts';

/** Where a trial on this machine is found; a real set-up has TLS before it. */
export const engineAddresses: Readonly<Record<Engine, readonly string[]>> = {
  mosquitto: ['ws://127.0.0.1:9001/mqtt'],
  nats: [8081, 8082, 8083].map((port) => `ws://127.0.0.1:${port}/mqtt`),
};
/** The host's password in the configurations beside this file. */
export const trialPassword = 'trial';

const configurations = join(import.meta.dirname, 'engines');
const commands: Readonly<Record<Engine, readonly (readonly [program: string, ...args: string[]])[]>> = {
  mosquitto: [['mosquitto', '-c', 'mosquitto.conf']],
  // One cluster of three nodes.
  nats: [1, 2, 3].map((node) => ['nats-server', '-c', `nats-${node}.conf`]),
};

/** The processes of an engine. */
export type RunningEngine = { pids: number[]; end(signal: NodeJS.Signals): Promise<void> };

/**
 * Starts an engine of Debian's packages on this machine, with what it keeps under a folder.
 * @param folder where it runs, with a copy of the configurations
 * @param output what becomes of what the engine writes
 */
export function startEngine(engine: Engine, folder: string, output: 'inherit' | 'ignore'): RunningEngine {
  mkdirSync(join(folder, engine), { recursive: true });
  // They name other files and folders as seen from where they are.
  cpSync(configurations, folder, { recursive: true });
  const children = commands[engine].map(([program, ...args]) =>
    spawn(program, args, { cwd: folder, stdio: ['ignore', output, output] }),
  );
  const exits = children.map(
    (child) =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
      }),
  );
  return {
    pids: children.flatMap(({ pid }) => pid ?? []),
    async end(signal) {
      for (const child of children) child.kill(signal);
      await Promise.all(exits);
    },
  };
}
