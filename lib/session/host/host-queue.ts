import type { Arrival, Desk } from './host-desk.ts';
import { readVoteTopic } from '../topics.ts';
import { readArrival, type OpenedLetter } from './read-arrival.ts';

/** What waits for its turn at the host: it is read meanwhile, and judged in the order in which it came. */
export type Waiting = {
  arrival: Arrival;
  reading: Promise<OpenedLetter> | null;
  letter: OpenedLetter | null;
};

/** Beyond this, what comes in is dropped: whoever means it sends it again. */
const mostWaiting = 20_000;
/** So many topics are remembered, to be cleared in the end; the relay sweeps the rest. */
const mostSpoken = 50_000;
/** So many are read ahead, and stored in one write. */
const atOnce = 256;

/** Puts it behind all that waits. */
export function queueArrival(desk: Desk, arrival: Arrival): void {
  if (readVoteTopic(desk.options.door.room, arrival.topic) && desk.spoken.size < mostSpoken) {
    desk.spoken.add(arrival.topic);
  }
  if (desk.inbox.length >= mostWaiting) return;
  const waiting: Waiting = { arrival, reading: null, letter: null };
  if (desk.inbox.length < atOnce) void startReading(desk, waiting);
  desk.inbox.push(waiting);
}

/** The first that waits, and what else of the next is read by then. All of it still waits until it is stored. */
export async function firstRead(desk: Desk): Promise<OpenedLetter[]> {
  const next = desk.inbox.slice(0, atOnce);
  const readings = next.map((waiting) => startReading(desk, waiting));
  await readings[0];
  const end = next.findIndex(({ letter }) => letter === null);
  return next.slice(0, end < 0 ? next.length : end).flatMap(({ letter }) => letter ?? []);
}

function startReading(desk: Desk, waiting: Waiting): Promise<OpenedLetter> {
  return (waiting.reading ??= readArrival(desk, waiting.arrival).then((letter) => (waiting.letter = letter)));
}
