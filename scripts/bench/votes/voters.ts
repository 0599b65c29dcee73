/**
 * All voters of the bench, in a process of their own. Their devices seal and check on processors of their own, so that is
 * done before and after: what is measured is from the moment at which a vote leaves its device.
 */
import { createMemoryVault } from '../../../lib/session/memory-vault.ts';
import { createParticipant } from '../../../lib/session/participant/create-participant.ts';
import type { ParticipantView } from '../../../lib/session/participant/participant-view.ts';
import type { Participant } from '../../../lib/session/participant/participant.ts';
import type { Answer } from '../../../lib/survey/answer.ts';
import type { Door } from '../../../lib/session/session-crypto.ts';
import { createSessionCrypto } from '../../../lib/session/seal/create-session-crypto.ts';
import { topics } from '../../../lib/session/topics.ts';
import { createLeanTransport } from '../../../lib/session/transport/lean-transport.ts';
import type { Transport } from '../../../lib/session/transport/transport.ts';
import { createGate, type Gate } from './gate.ts';

export type VotersTask = {
  address: string;
  door: Door;
  fingerprint: string;
  voters: number;
  answers: number[];
  /** Opened one after the other; the first warms everything up, the others are measured. */
  items: string[];
};
/**
 * Ready for the item at this place in the plan, or in milliseconds: from a vote that leaves its device to the receipt of
 * the host that has it in its tally, and from a bare message to its echo and its acknowledgement.
 */
export type VotersReport =
  { said: 'ready'; item: number } | { said: 'measured'; tallyMs: number[]; rawMs: number[] };

/** In bytes: about that of a sealed vote with its signature. */
const rawSize = 420;
/** All vote within so long, in milliseconds. */
const spread = 1000;
/** So many connect at once: the sum of a whole room coming in is not what is measured. */
const atOnce = 50;

// Whoever starts this process sends a task of this type first.
const { address, door, fingerprint, voters, answers, items } = await new Promise<VotersTask>((resolve) =>
  process.once('message', (task) => resolve(task as VotersTask)),
);
const report = (message: VotersReport): void => void process.send?.(message);
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

async function joinSession(): Promise<{ participant: Participant; gate: Gate }> {
  const proof = { by: 'link', fingerprint } as const;
  const gate = createGate(connect());
  const [crypto, vault] = [createSessionCrypto(), createMemoryVault()];
  const participant = createParticipant({ door, proof, vault, transport: gate.transport, crypto });
  await until(participant, ({ state }) => state === 'joined');
  return { participant, gate };
}

const isVotingOn =
  (item: string) =>
  (view: ParticipantView): boolean =>
    view.state === 'joined' && view.phase.state === 'voting' && view.phase.item.id === item;
const isReceived = (view: ParticipantView): boolean =>
  view.state === 'joined' && view.phase.state === 'voting' && view.phase.own.state === 'received';

/**
 * Bytes of the same size, retained and at QoS 1 as a vote is, there and back: echoed at once by who hosts a room of its
 * own, and acknowledged by the relay once they are on its disk.
 */
async function openRaw(): Promise<(at: number) => Promise<void>> {
  const heard = new Map<number, () => void>();
  const echo = createLeanTransport({ addresses: [address], as: { role: 'host', password: 'raw' } });
  echo.subscribe(topics.allVotes('raw'), (topic, bytes) => {
    const voter = topic.split('/')[4] ?? '';
    void echo.publish(topics.receipts('raw', voter), bytes, { retain: false });
  });
  await isConnected(echo);
  const transports = await inWaves(async (at) => {
    const transport = connect();
    transport.subscribe(topics.receipts('raw', `voter-${at}`), () => heard.get(at)?.());
    await isConnected(transport);
    return transport;
  });
  return async (at) => {
    const back = new Promise<void>((resolve) => heard.set(at, resolve));
    const topic = topics.vote('raw', { voter: `voter-${at}`, item: 'item', round: 1 });
    await Promise.all([back, transports[at]?.publish(topic, new Uint8Array(rawSize), { retain: true })]);
  };
}

const seats = await inWaves(joinSession);
const sendRaw = await openRaw();

/** Seals the votes, then lets them go out in turns with the raw messages, under one and the same load. */
async function measure(item: string, answer: (at: number) => Answer) {
  await Promise.all(
    seats.map(async ({ participant, gate }, at) => {
      await until(participant, isVotingOn(item));
      gate.shut();
      await participant.vote(answer(at));
    }),
  );
  const [tallyMs, rawMs] = await Promise.all([
    spreadOut((at) => seats[at]?.gate.open() ?? Promise.resolve()),
    spreadOut(sendRaw),
  ]);
  for (const { gate } of seats) gate.handOn();
  await Promise.all(seats.map(({ participant }) => until(participant, isReceived)));
  return { tallyMs, rawMs };
}

const measured: { tallyMs: number[]; rawMs: number[] } = { tallyMs: [], rawMs: [] };
for (const [at, item] of items.entries()) {
  report({ said: 'ready', item: at });
  const { tallyMs, rawMs } = await measure(item, (voter) => ({ kind: 'agree', value: answers[voter] ?? 1 }));
  if (at === 0) continue;
  measured.tallyMs.push(...tallyMs);
  measured.rawMs.push(...rawMs);
}
report({ said: 'measured', ...measured });
process.exit();
