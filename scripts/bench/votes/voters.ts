/**
 * All voters of the bench, in a process of their own. Their devices seal and check on processors of their own, so that is
 * done before and after: what is measured is from the moment at which a vote leaves its device.
 */
import { createMemoryVault } from '../../../lib/session/memory-vault.ts';
import { createParticipant } from '../../../lib/session/create-participant.ts';
import type { ParticipantView } from '../../../lib/session/participant-view.ts';
import type { Participant } from '../../../lib/session/participant.ts';
import { agreeItem, gradeItem } from '../../../lib/session/testing/some-plan.ts';
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
};
/** Milliseconds from voting to the host's receipt, and from publishing to an echo of the same size. */
export type VotersReport =
  { said: 'joined' | 'warm' } | { said: 'measured'; tallyMs: number[]; rawMs: number[] };

/** In bytes: about that of a sealed vote with its signature. */
const rawSize = 420;
/** All vote within so long, in milliseconds. */
const spread = 1000;
/** So many connect at once: the sum of a whole room coming in is not what is measured. */
const atOnce = 50;

// Whoever starts this process sends a task of this type first.
const { address, door, fingerprint, voters, answers } = await new Promise<VotersTask>((resolve) =>
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

/** Bytes there and back, echoed at once by who hosts a room of its own. */
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
  return (at) => {
    const back = new Promise<void>((resolve) => heard.set(at, resolve));
    const topic = topics.vote('raw', { voter: `voter-${at}`, item: 'item', round: 1 });
    void transports[at]?.publish(topic, new Uint8Array(rawSize), { retain: true });
    return back;
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

// A first item warms everything up, the second is measured.
report({ said: 'joined' });
await measure(gradeItem.id, () => ({ kind: 'grade', value: 7 }));
report({ said: 'warm' });
report({
  said: 'measured',
  ...(await measure(agreeItem.id, (at) => ({ kind: 'agree', value: answers[at] ?? 1 }))),
});
process.exit();
