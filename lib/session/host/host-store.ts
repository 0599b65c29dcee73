import { z } from 'zod';
import { answerSchema, type Answer } from '../../survey/answer.ts';
import { handName } from './hand-name.ts';
import { findItemOf, hostHeadSchema, type HostHead } from './host-head.ts';
import { enterVote, type Ledger } from './ledger.ts';
import type { HostKeys, SessionCrypto } from '../session-crypto.ts';
import type { SessionVault, VaultChange } from '../session-vault.ts';
import { readVoteTopic, topics, type VotePlace } from '../topics.ts';
import { openVote } from '../vote-message.ts';

/** A vote as the host keeps it: sealed, and with nothing of when it came (S8.1). */
const keptVoteSchema = z.strictObject({ revision: z.int().min(1), sealed: z.string(), digest: z.string() });
export type KeptVote = z.infer<typeof keptVoteSchema>;

const headKey = 'head';
const voterPrefix = 'voter/';
const handsPrefix = 'hands/';
// The place of a vote in the vault is its topic: one way to write it.
const votePrefix = (room: string): string =>
  topics.vote(room, { voter: '', item: '', round: 0 }).slice(0, -3);

export const headChange = (head: HostHead): VaultChange => [headKey, head];
export const voterChange = (voter: string): VaultChange => [voterPrefix + voter, true];
export const voteChange = (room: string, place: VotePlace, vote: KeptVote): VaultChange => [
  topics.vote(room, place),
  vote,
];
export const handsChange = (item: string, round: number, answers: readonly Answer[]): VaultChange => [
  `${handsPrefix}${item}/${round}`,
  answers,
];

/** What a host starts from. `damaged`: something of it cannot be read, so the voters are asked anew (S1.5). */
export type Stored = { head: HostHead | null; ledger: Ledger; voters: Set<string>; damaged: boolean };

export async function loadHost(
  vault: SessionVault,
  crypto: SessionCrypto,
  at: { keys: HostKeys; room: string },
): Promise<Stored> {
  const rows = await vault.readAll('');
  const found = rows.find(([key]) => key === headKey);
  const head = hostHeadSchema.safeParse(found?.[1]);
  if (!found || !head.success) {
    return { head: null, ledger: new Map(), voters: new Set(), damaged: rows.length > 0 };
  }
  const stored: Stored = { head: head.data, ledger: new Map(), voters: new Set(), damaged: false };
  const votes = rows.filter(([key]) => key.startsWith(votePrefix(at.room)));
  const opened = await Promise.all(votes.map((row) => openKept(crypto, at, head.data, row)));
  for (const vote of opened) {
    if (vote) enterVote(stored.ledger, vote.place, vote);
    else stored.damaged = true;
  }
  for (const [key, value] of rows) {
    if (key.startsWith(voterPrefix)) stored.voters.add(key.slice(voterPrefix.length));
    if (key.startsWith(handsPrefix) && !enterKeptHands(stored.ledger, key, value)) stored.damaged = true;
  }
  return stored;
}

/** Raised hands are votes of voters who are nobody: their names cannot be those of keys. */
export function enterHands(ledger: Ledger, item: string, round: number, answers: readonly Answer[]): void {
  for (const [at, answer] of answers.entries()) {
    enterVote(ledger, { voter: handName(at), item, round }, { revision: 1, digest: '', answer });
  }
}

async function openKept(
  crypto: SessionCrypto,
  at: { keys: HostKeys; room: string },
  head: HostHead,
  [key, value]: [string, unknown],
) {
  const place = readVoteTopic(at.room, key);
  const vote = keptVoteSchema.safeParse(value);
  const item = place && findItemOf(head, place.item);
  if (!item || !vote.success) return null;
  const answer = await openVote(crypto, at, place, vote.data, item);
  return answer === undefined ? null : { place, ...vote.data, answer };
}

function enterKeptHands(ledger: Ledger, key: string, value: unknown): boolean {
  const [, item = '', round = ''] = key.split('/');
  const answers = z.array(answerSchema).safeParse(value);
  if (answers.success) enterHands(ledger, item, Number(round), answers.data);
  return answers.success;
}
