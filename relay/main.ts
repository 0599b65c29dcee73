/** Starts the relay: `npm run relay -- --help`. */
import { mkdir, readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { createRelay } from './create-relay.ts';
import { ownAddresses } from './own-addresses.ts';
import { ownCertificate } from './own-certificate.ts';
import { readArguments, usage, type Command } from './read-arguments.ts';
import { engineAddresses, startEngine, trialPassword } from './run-engine.ts';
import { startMessage } from './start-message.ts';

async function main(): Promise<void> {
  const command = readArguments(process.argv.slice(2), process.env);
  if (command.kind === 'help') {
    process.stderr.write(`${command.why ? `${command.why}\n\n` : ''}${usage}\n`);
    process.exitCode = command.why ? 2 : 0;
  } else if (command.kind === 'engine') {
    await serveEngine(command);
  } else {
    await serve(command);
  }
}

async function serveEngine({ engine, data }: Extract<Command, { kind: 'engine' }>): Promise<void> {
  const running = startEngine(engine, data, 'inherit');
  if (running.pids.length === 0)
    throw new Error(`install ${engine === 'nats' ? 'nats-server' : engine} first`);
  process.stdout.write(
    `${engine} is running, for a trial on this machine.\n  Addresses        ${engineAddresses[engine].join(' ')}\n` +
      `  Host's password  ${trialPassword}\n`,
  );
  stopWhenAsked(() => running.end('SIGTERM'));
}

async function serve({ data, page, port, host, tls }: Extract<Command, { kind: 'relay' }>): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const addresses = host ? [host] : ownAddresses(networkInterfaces());
  const own =
    tls === 'self'
      ? await ownCertificate(`${data}/tls`, ownAddresses(networkInterfaces()), Date.now())
      : null;
  const files = typeof tls === 'object' ? await readPair(tls) : null;
  const pair = own ?? files;
  const relay = await createRelay({
    ...{ data: `${data}/sessions`, page, port },
    ...(host ? { host } : {}),
    ...(pair ? { tls: { cert: pair.cert, key: pair.key } } : {}),
    log: (line) => process.stdout.write(`${line}\n`),
  });
  const { hasPage } = relay;
  process.stdout.write(startMessage({ port: relay.port, secure: pair !== null, addresses, hasPage, own }));

  stopWhenAsked(() => relay.stop());
}

function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping: Promise<void> | null = null;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stopping ??= stop().then(() => void process.stdout.write('Stopped.\n'));
    });
  }
}

async function readPair({ certFile, keyFile }: { certFile: string; keyFile: string }) {
  const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]);
  return { cert, key };
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `The relay did not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
