import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export type RelayProcess = {
  address: string;
  port: number;
  pid: number;
  /** All that it wrote. */
  written(): string;
  /** Ends it by this signal; resolves to its exit code, null when it was killed. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
};

const main = join(import.meta.dirname, '../main.ts');

/** The relay as a process of its own, as `npm run relay` starts it; whoever starts it ends it. */
export async function spawnRelay(data: string, port = 0): Promise<RelayProcess> {
  const args = ['--data', data, '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [main, ...args]);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (written += String(text)));
  const started = await portIn(child, () => written);
  return {
    ...{ address: `ws://127.0.0.1:${started}/mqtt`, port: started, pid: child.pid ?? 0 },
    ...{ written: () => written, end },
  };
}

function portIn(child: ChildProcess, written: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /ws:\/\/localhost:(\d+)\/mqtt/.exec(written())?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`The relay did not start: ${written()}`)));
  });
}
