import { keep, type Desk } from './host-desk.ts';
import type { HostHead } from './host-head.ts';
import { headChange } from './host-store.ts';
import { placesIn } from './ledger.ts';
import { topics } from '../topics.ts';

/**
 * Stores the head of a session that ended and nothing else of it: votes and voters go in the same write (S8.2).
 * Returns the topics that a relay may still keep of them, or null when it could not be stored.
 */
export async function wipeSession(desk: Desk, closed: HostHead): Promise<string[] | null> {
  const { vault, door } = desk.options;
  // Without the names of all that is there it would not be one write, so the session goes on until there are.
  const rows = await vault.readAll('').catch(() => null);
  if (!rows) {
    desk.storing = 'failed';
    return null;
  }
  const [head, value] = headChange(closed);
  const removed = rows.flatMap(([key]) => (key === head ? [] : [[key, undefined] as const]));
  if (!(await keep(desk, [...removed, [head, value]]))) return null;
  const votes = placesIn(desk.ledger).map((place) => topics.vote(door.room, place));
  // What was refused is retained as well.
  const others = [...desk.spoken];
  const hellos = [...desk.voters].map((voter) => topics.hello(door.room, voter));
  desk.head = closed;
  desk.ledger.clear();
  desk.voters.clear();
  desk.attendance.heard.clear();
  desk.spoken.clear();
  return [...new Set([...votes, ...hellos, ...others])];
}
