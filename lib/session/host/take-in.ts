import { isReleased, keep, say, type Desk } from './host-desk.ts';
import { hear } from './host-presence.ts';
import { voteChange, voterChange } from './host-store.ts';
import { judgeVote, mostVoters, type Judgement } from './judge-vote.ts';
import { enterVote, standingVote, type Standing } from './ledger.ts';
import { writeReceipt } from '../receipt-message.ts';
import type { OpenedLetter, OpenedVote } from './read-arrival.ts';
import { isNewer } from '../state-moment.ts';
import { topics, type VotePlace } from '../topics.ts';
import type { VaultChange } from '../session-vault.ts';

type Reply = { place: VotePlace; revision: number; judgement: Judgement };

/**
 * Takes in what came from participants: one durable write for all of it, then the receipts (S3.1). Tells whether
 * somebody has an older state than the present one (S1.4).
 */
export async function takeIn(desk: Desk, letters: readonly OpenedLetter[]): Promise<{ behind: boolean }> {
  const { moment } = desk.head.state;
  const draft: Draft = { votes: new Map(), voters: new Set(), changes: [] };
  const replies: Reply[] = [];
  let behind = false;
  for (const letter of letters) {
    if (letter.kind === 'vote') replies.push(judge(desk, draft, letter));
    if (letter.kind === 'hello') {
      if (mayComeIn(desk, draft)) admit(desk, draft, letter.voter);
      if (isIn(desk, draft, letter.voter)) hear(desk.attendance, letter.voter, letter.hello.waiting);
      behind ||= letter.hello.seen !== null && isNewer(moment, letter.hello.seen);
    }
    if (letter.kind === 'dropped') {
      desk.dropped[letter.why] += 1;
      if (letter.why === 'newer' && letter.place && letter.place.round > 0) {
        replies.push({ place: letter.place, revision: 0, judgement: 'newer-protocol' });
      }
    }
  }

  if (await keep(desk, draft.changes, draft.votes.size > 0 ? 'strict' : 'relaxed')) {
    for (const { place, vote } of draft.votes.values()) enterVote(desk.ledger, place, vote);
    for (const voter of draft.voters) desk.voters.add(voter);
    for (const reply of replies) void answer(desk, reply);
  }
  return { behind };
}

/** What a batch changes, once it is stored. */
type Draft = {
  votes: Map<string, { place: VotePlace; vote: Standing }>;
  voters: Set<string>;
  changes: VaultChange[];
};

function judge(desk: Desk, draft: Draft, letter: OpenedVote): Reply {
  const { place, vote, digest, proven } = letter;
  const topic = topics.vote(desk.options.door.room, place);
  const { locked, contract, phase } = desk.head.state;
  // The host may have gone on since it was read.
  const over = phase.state === 'closed' || (!proven && isReleased(desk, place));
  const judgement = judgeVote(vote.revision, {
    standing: draft.votes.get(topic)?.vote ?? standingVote(desk.ledger, place),
    open: letter.open && !over,
    mayChange: contract.mayChange,
    locked: locked && !proven,
    admitted: isIn(desk, draft, place.voter),
    voters: desk.voters.size + draft.voters.size,
  });
  const reply = { place, revision: vote.revision, judgement };
  if (judgement !== 'keep') return reply;
  if (letter.answer === undefined) {
    desk.dropped.unfit += 1;
    return { ...reply, judgement: 'unfit' };
  }
  admit(desk, draft, place.voter);
  draft.votes.set(topic, { place, vote: { revision: vote.revision, digest, answer: letter.answer } });
  const kept = { revision: vote.revision, sealed: vote.sealed, digest };
  draft.changes.push(voteChange(desk.options.door.room, place, kept));
  return reply;
}

const isIn = (desk: Desk, draft: Draft, voter: string): boolean =>
  desk.voters.has(voter) || draft.voters.has(voter);

const mayComeIn = (desk: Desk, draft: Draft): boolean =>
  desk.head.state.phase.state !== 'closed' &&
  !desk.head.state.locked &&
  desk.voters.size + draft.voters.size < mostVoters;

function admit(desk: Desk, draft: Draft, voter: string): void {
  if (isIn(desk, draft, voter)) return;
  draft.voters.add(voter);
  draft.changes.push(voterChange(voter));
}

/** Answers with what stands now, which is stored by now. */
async function answer(desk: Desk, { place, revision, judgement }: Reply): Promise<void> {
  const { crypto, keys, door } = desk.options;
  const standing = standingVote(desk.ledger, place);
  const receipt = await writeReceipt(crypto, keys, door.room, {
    ...place,
    epoch: desk.head.state.moment.epoch,
    revision,
    stands: standing?.revision ?? null,
    digest: standing?.digest ?? '',
    refused: judgement === 'keep' || judgement === 'known' ? null : judgement,
  });
  void say(desk, topics.receipts(door.room, place.voter), receipt, false);
}
