import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Engines of others that the relay can start in its place, with the configuration beside this file. */
export const engines = ['mosquitto', 'nats'] as const;
export type Engine = (typeof engines)[number];

export type Command =
  | {
      kind: 'relay';
      port: number;
      host: string | undefined;
      data: string;
      page: string;
      tls: 'none' | 'self' | { certFile: string; keyFile: string };
    }
  | { kind: 'engine'; engine: Engine; data: string }
  | { kind: 'help'; why: string | null };

export const usage = `Usage: npm run relay -- [options]
  --port N           the port to listen at (8080, with TLS 8443)
  --host ADDRESS     the address to listen at (all)
  --data DIR         where sealed votes lie during a session
  --page DIR         the built join page (.output/join)
  --tls CERT KEY     certificate and key, PEM files
  --tls=self         makes a certificate of its own, for a trial
or: npm run relay -- ${engines.join('|')}    starts that engine on this machine, for a trial`;

/**
 * What somebody asked for on the command line.
 * @param env of the process: a system service brings its folder in STATE_DIRECTORY
 */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        page: { type: 'string', default: '.output/join' },
        tls: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { kind: 'help', why: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [first, ...more] = positionals;
  if (values.help) return { kind: 'help', why: null };
  const state =
    env['STATE_DIRECTORY'] ?? join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local/state'), 'naast-relay');
  const data = values.data ?? state;
  const engine = engines.find((name) => name === first);
  if (engine && more.length === 0 && !values.tls) return { kind: 'engine', engine, data };

  const wantsKey = values.tls !== undefined && values.tls !== 'self';
  if (positionals.length !== (wantsKey ? 1 : 0)) {
    return { kind: 'help', why: wantsKey ? '--tls takes a certificate and a key' : `${first} is not known` };
  }
  const tls =
    values.tls === undefined ? 'none' : wantsKey ? { certFile: values.tls, keyFile: first ?? '' } : 'self';
  const port = Number(values.port ?? (tls === 'none' ? 8080 : 8443));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return { kind: 'help', why: 'That is no port' };
  return { kind: 'relay', port, host: values.host, data, page: values.page, tls };
}
