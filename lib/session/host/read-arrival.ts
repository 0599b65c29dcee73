import type { Answer } from '../../survey/answer.ts';
import { findItemOf } from './host-head.ts';
import { isReleased, keyOf, type Arrival, type Desk } from './host-desk.ts';
import { readLetter, type Letter } from './host-inbox.ts';
import { standingVote } from './ledger.ts';
import { openVote } from '../vote-message.ts';

/** A vote with what it holds: undefined when it did not open, or need not be opened because it cannot count. */
export type OpenedVote = Extract<Letter, { kind: 'vote' }> & {
  open: boolean;
  answer: Answer | null | undefined;
};
export type OpenedLetter = Exclude<Letter, { kind: 'vote' }> | OpenedVote;

/** Reads what came in, and opens it where it may count. It changes nothing, so it need not wait for its turn. */
export async function readArrival(
  desk: Desk,
  { topic, bytes, open: openThen }: Arrival,
): Promise<OpenedLetter> {
  const { crypto, keys, door } = desk.options;
  const at = { crypto, keys, room: door.room, epoch: desk.head.state.moment.epoch };
  const letter = await readLetter(at, topic, bytes);
  if (letter.kind !== 'vote') return letter;
  const { place, vote, proven } = letter;
  const item = findItemOf(desk.head, place.item);
  const open = item !== undefined && (proven || (openThen === keyOf(place) && !isReleased(desk, place)));
  // What stands of a voter is only ever replaced by a later one.
  const known = vote.revision <= (standingVote(desk.ledger, place)?.revision ?? 0);
  if (!open || known) return { ...letter, open, answer: undefined };
  const answer = await openVote(crypto, { keys, room: door.room }, place, vote, item);
  return { ...letter, open, answer };
}
