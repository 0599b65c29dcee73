import { toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';
import { helloBody } from '../hello-message.ts';
import type { Message, Unreadable } from '../messages.ts';
import { readSignedReceipt } from '../receipt-message.ts';
import type { HostKeys, SessionCrypto } from '../session-crypto.ts';
import { voteBody } from '../signing.ts';
import { toBytes } from '../text-bytes.ts';
import { readVoteTopic, topics, type VotePlace } from '../topics.ts';
import { isByVoter } from '../vote-message.ts';
import { readMessage } from '../wire.ts';

/** What the host found in a message from a participant, before it says anything about whether a vote counts. */
export type Letter =
  | { kind: 'dropped'; why: Unreadable | 'forged'; place: VotePlace | null }
  | { kind: 'hello'; voter: string; hello: Message<'hello'> }
  /** `proven`: the voter shows that this very vote was received in an earlier epoch (S3.5). */
  | { kind: 'vote'; place: VotePlace; vote: Message<'vote'>; digest: string; proven: boolean };

type At = { crypto: SessionCrypto; keys: HostKeys; room: string; epoch: number };

/** Reads a message from under `votes/` and checks whose it is (S2.1, S9, S10). Never throws. */
export async function readLetter(at: At, topic: string, bytes: Bytes): Promise<Letter> {
  const place = readVoteTopic(at.room, topic);
  if (!place) return { kind: 'dropped', why: 'malformed', place };
  return place.round === 0 ? readHello(at, place, bytes) : readVote(at, place, bytes);
}

async function readHello({ crypto, room }: At, place: VotePlace, bytes: Bytes): Promise<Letter> {
  const read = readMessage('hello', bytes);
  if (!read.readable) return { kind: 'dropped', why: read.why, place };
  const about = { what: 'hello', body: helloBody(read.message) } as const;
  if (!(await isByVoter(crypto, room, place.voter, read.message, about))) {
    return { kind: 'dropped', why: 'forged', place };
  }
  return { kind: 'hello', voter: place.voter, hello: read.message };
}

async function readVote(at: At, place: VotePlace, bytes: Bytes): Promise<Letter> {
  const { crypto, room } = at;
  const read = readMessage('vote', bytes);
  if (!read.readable) return { kind: 'dropped', why: read.why, place };
  const vote = read.message;
  const body = voteBody(topics.vote(room, place), vote.revision, vote.sealed);
  if (!(await isByVoter(crypto, room, place.voter, vote, { what: 'vote', body }))) {
    return { kind: 'dropped', why: 'forged', place };
  }
  const digest = toBase64url(await crypto.digest(toBytes(vote.sealed)));
  return { kind: 'vote', place, vote, digest, proven: await isProven(at, place, vote, digest) };
}

async function isProven(
  { crypto, keys, room, epoch }: At,
  place: VotePlace,
  { proof, revision }: Message<'vote'>,
  digest: string,
): Promise<boolean> {
  if (!proof) return false;
  const read = await readSignedReceipt(crypto, keys.publicKeys, room, proof);
  if (!read) return false;
  const { receipt } = read;
  const samePlace =
    receipt.voter === place.voter && receipt.item === place.item && receipt.round === place.round;
  const stood = receipt.stands === revision && receipt.digest === digest;
  return samePlace && stood && receipt.epoch < epoch;
}
