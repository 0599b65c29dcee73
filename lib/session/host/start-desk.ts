import { firstHead, recoveredHead } from './host-head.ts';
import { keep, type Desk } from './host-desk.ts';
import { headChange, loadHost, type Stored } from './host-store.ts';
import type { HostState } from '../messages.ts';

/** How long a host that lost its store looks for its own last state, once connected, in milliseconds (S1.5). */
export const recoveryTime = 5_000;

/**
 * The desk as it stood when the host last stopped; or of a session that begins.
 * @param findLast looks for the host's own last state on the relay: only when the store was lost
 */
export async function startDesk(
  options: Desk['options'],
  findLast: () => Promise<HostState | null>,
): Promise<Desk> {
  const { vault, crypto, keys, door, plan, resumed, clock } = options;
  const stored = await loadHost(vault, crypto, { keys, room: door.room });
  const desk = layOut(options, stored);
  if (!stored.head && resumed) {
    const last = await findLast();
    if (last) desk.head = recoveredHead(plan, last, clock.now());
  } else if (stored.head && stored.damaged) {
    const { state, items, read } = stored.head;
    desk.head = { ...recoveredHead({ ...plan, items }, state, clock.now()), read };
  }
  if (desk.head !== stored.head) await keep(desk, [headChange(desk.head)]);
  return desk;
}

function layOut(options: Desk['options'], { head, ledger, voters }: Stored): Desk {
  return {
    options,
    head: head ?? firstHead(options.plan, options.clock.now()),
    ledger,
    voters,
    attendance: { beat: 0, heard: new Map() },
    dropped: { oversized: 0, malformed: 0, newer: 0, forged: 0, unfit: 0 },
    spoken: new Set(),
    inbox: [],
    grace: false,
    texts: [],
    storing: 'ok',
  };
}
