/** All voters of the bench, in a thread of their own as they have devices of their own. */
import { parentPort, workerData } from 'node:worker_threads';
import { createMemoryVault } from '../../../lib/session/memory-vault.ts';
import { createParticipant } from '../../../lib/session/create-participant.ts';
import type { ParticipantView } from '../../../lib/session/participant-view.ts';
import type { Participant } from '../../../lib/session/participant.ts';
import type { Door } from '../../../lib/session/session-crypto.ts';
import { createSessionCrypto } from '../../../lib/session/seal/create-session-crypto.ts';
import { topics } from '../../../lib/session/topics.ts';
import { createLeanTransport } from '../../../lib/session/transport/lean-transport.ts';
import type { Transport } from '../../../lib/session/transport/transport.ts';

export type VotersTask = {
  address: string;
  door: Door;
  fingerprint: string;
  voters: number;
  gradeOf: number[];
};
/** Milliseconds from voting to the host's receipt, and from publishing to an echo of the same size. */
export type VotersReport = { said: 'joined' } | { said: 'measured'; tallyMs: number[]; rawMs: number[] };

/** In bytes: about that of a sealed vote with its signature. */
const rawSize = 420;
/** All vote within so long, in milliseconds. */
const spread = 1000;
/** So many connect at once: the sum of a whole room coming in is not what is measured. */
const atOnce = 50;

// The main thread gives a task of this type.
const { address, door, fingerprint, voters, gradeOf } = workerData as VotersTask;
const report = (message: VotersReport): void => parentPort?.postMessage(message);
const connect = (): Transport => createLeanTransport({ addresses: [address], as: { role: 'participant' } });

function until<View>(
  told: { subscribe(listener: (view: View) => void): () => void },
  is: (view: View) => boolean,
): Promise<void> {
  return new Promise((resolve) => told.subscribe((view) => is(view) && resolve()));
}
const isConnected = (transport: Transport): Promise<void> =>
  new Promise((resolve) => transport.watch(({ state }) => state === 'connected' && resolve()));

async function inWaves<Result>(make: (at: number) => Promise<Result>): Promise<Result[]> {
  const made: Result[] = [];
  while (made.length < voters) {
    const wave = Math.min(atOnce, voters - made.length);
    const first = made.length;
    made.push(...(await Promise.all(Array.from({ length: wave }, (_none, at) => make(first + at)))));
  }
  return made;
}

/** Runs it for each, at moments of chance within the spread; the times that each took, in milliseconds. */
function spreadOut(run: (at: number) => Promise<void>): Promise<number[]> {
  const one = async (at: number): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * spread));
    const start = performance.now();
    await run(at);
    return performance.now() - start;
  };
  return Promise.all(Array.from({ length: voters }, (_none, at) => one(at)));
}

async function joinSession(): Promise<Participant> {
  const proof = { by: 'link', fingerprint } as const;
  const [crypto, vault] = [createSessionCrypto(), createMemoryVault()];
  const participant = createParticipant({ door, proof, vault, transport: connect(), crypto });
  await until(participant, ({ state }) => state === 'joined');
  return participant;
}

const isVoting = (view: ParticipantView): boolean => view.state === 'joined' && view.phase.state === 'voting';
const isReceived = (view: ParticipantView): boolean =>
  view.state === 'joined' && view.phase.state === 'voting' && view.phase.own.state === 'received';

async function measureTally(): Promise<number[]> {
  const participants = await inWaves(joinSession);
  report({ said: 'joined' });
  await Promise.all(participants.map((participant) => until(participant, isVoting)));
  const times = await spreadOut(async (at) => {
    const received = until(participants[at] as Participant, isReceived);
    await participants[at]?.vote({ kind: 'grade', value: gradeOf[at] ?? 1 });
    await received;
  });
  for (const participant of participants) participant.stop();
  return times;
}

async function measureRaw(): Promise<number[]> {
  const heard = new Map<number, () => void>();
  const transports = await inWaves(async (at) => {
    const transport = connect();
    transport.subscribe(topics.receipts('raw', `voter-${at}`), () => heard.get(at)?.());
    await isConnected(transport);
    return transport;
  });
  const times = await spreadOut((at) => {
    const echo = new Promise<void>((resolve) => heard.set(at, resolve));
    const topic = topics.vote('raw', { voter: `voter-${at}`, item: 'item', round: 1 });
    void transports[at]?.publish(topic, new Uint8Array(rawSize), { retain: true });
    return echo;
  });
  for (const transport of transports) transport.close();
  return times;
}

const tallyMs = await measureTally();
report({ said: 'measured', tallyMs, rawMs: await measureRaw() });
