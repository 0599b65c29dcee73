import type { Message } from '../messages.ts';
import type { Presence } from './host-view.ts';
import { answersIn, standingVote, type Ledger } from './ledger.ts';
import type { VotePlace } from '../topics.ts';

/** Between two signs of life of a device, in milliseconds (S4.2). */
export const beatEvery = 15_000;
/** After so many beats without a sign of life a device counts as gone. */
const beatsUntilGone = 3;

type Waiting = Message<'hello'>['waiting'];

/** Who is here, as the host hears it: in memory only. */
export type Attendance = { beat: number; heard: Map<string, { beat: number; waiting: Waiting }> };

/** Notes a sign of life. */
export function hear({ beat, heard }: Attendance, voter: string, waiting: Waiting): void {
  heard.set(voter, { beat, waiting });
}

/**
 * The four numbers (S4).
 * @param arriving voters whose vote came in and is not stored yet
 */
export function countPresence(
  attendance: Attendance,
  voters: ReadonlySet<string>,
  ledger: Ledger,
  round: Pick<VotePlace, 'item' | 'round'> | null,
  arriving: Iterable<string>,
): Presence {
  const present = [...attendance.heard].filter(
    ([voter, { beat }]) => voters.has(voter) && attendance.beat - beat < beatsUntilGone,
  );
  const onTheWay = new Set(arriving);
  for (const [voter, { waiting }] of present) {
    if (round && isWaitingFor(round, waiting) && isAhead(ledger, { voter, ...round }, waiting)) {
      onTheWay.add(voter);
    }
  }
  return {
    joined: voters.size,
    connected: present.length,
    answered: round ? answersIn(ledger, round).size : 0,
    onTheWay: onTheWay.size,
  };
}

function isWaitingFor(
  round: Pick<VotePlace, 'item' | 'round'>,
  waiting: Waiting,
): waiting is NonNullable<Waiting> {
  return waiting?.item === round.item && waiting.round === round.round;
}

function isAhead(ledger: Ledger, place: VotePlace, waiting: NonNullable<Waiting>): boolean {
  return waiting.revision > (standingVote(ledger, place)?.revision ?? 0);
}
