/**
 * Topics of one session. `room` is the part that only people with the code or the link can name (`Door`). An item's
 * name never begins with a digit, so item 0, round 0 is free for the message that says 'I am here'.
 */
export const topics = {
  state: (room: string) => `naast/1/${room}/host/state`,
  receipts: (room: string, voter: string) => `naast/1/${room}/host/receipts/${voter}`,
  hello: (room: string, voter: string) => `naast/1/${room}/votes/${voter}/0/0`,
  vote: (room: string, { voter, item, round }: VotePlace) =>
    `naast/1/${room}/votes/${voter}/${item}/${round}`,
  /** Everything that participants publish. */
  allVotes: (room: string) => `naast/1/${room}/votes/+/+/+`,
} as const;

/** Whose vote, on which item, in which round (from 1). */
export type VotePlace = { voter: string; item: string; round: number };

/** Whose place a topic under votes names, round 0 for a hello, or null when it is none. */
export function readVoteTopic(room: string, topic: string): VotePlace | null {
  const [naast, version, itsRoom, votes, voter, item, round, ...more] = topic.split('/');
  if (naast !== 'naast' || version !== '1' || itsRoom !== room || votes !== 'votes') return null;
  if (!voter || !item || !round || more.length > 0 || !/^(0|[1-9]\d{0,3})$/.test(round)) return null;
  return { voter, item, round: Number(round) };
}
