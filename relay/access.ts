import { topics } from '../lib/session/topics.ts';

/** What a connection asks for, as far as its topic goes: in which room, and under whose name where it is a voter's. */
export type Place = { room: string; voter: string | null };
export type Role = 'host' | 'participant';

/** Who may say and hear what. */
export type Access = { mayPublish: typeof mayPublish; maySubscribe: typeof maySubscribe };

/** A segment of a topic: long enough for a room, a voter, an item. */
const name = '[\\w-]{1,64}';
const [room, voter, item, round] = [`(?<room>${name})`, `(?<voter>${name})`, name, '\\d{1,4}'];
const pattern = (topic: string): RegExp => new RegExp(`^${topic}$`);

const state = pattern(topics.state(room));
const receipts = pattern(topics.receipts(room, voter));
// The round of a topic is a number; here it stands for any.
const votes = pattern(topics.allVotes(room).replace('+/+/+', `${voter}/${item}/${round}`));
const allVotes = pattern(topics.allVotes(room).replaceAll('+', '\\+'));

/**
 * Participants write votes, the host what hosts say; the other way round nothing, but that the host may clear votes.
 * Null when it may not be.
 */
export function mayPublish(role: Role, topic: string, clears: boolean): Place | null {
  if (role === 'participant') return place(topic, [votes]);
  return place(topic, clears ? [state, receipts, votes] : [state, receipts]);
}

/** Participants read the state and the receipts of one voter; the host its own state, and all votes at once. */
export const maySubscribe = (role: Role, filter: string): Place | null =>
  place(filter, role === 'host' ? [allVotes, state] : [state, receipts]);

function place(topic: string, allowed: readonly RegExp[]): Place | null {
  for (const one of allowed) {
    const found = one.exec(topic)?.groups;
    if (found?.room) return { room: found.room, voter: found.voter ?? null };
  }
  return null;
}

/** The rules of the protocol of sessions. */
export const sessionAccess: Access = { mayPublish, maySubscribe };
