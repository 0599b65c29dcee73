import type { Answer } from '../../survey/answer.ts';
import type { Bytes } from '../bytes.ts';
import { entryKey, type Ballot } from './ballot.ts';
import { withReceipt, withWord } from './outbox.ts';
import { mayVote } from './participant-look.ts';
import { entryChange, hostChange, stateChange } from './participant-store.ts';
import { readReceipt } from '../receipt-message.ts';
import { readState } from '../state-message.ts';
import { isNewer } from '../state-moment.ts';
import { sealVote } from '../vote-message.ts';

/** `stranger`, `outdated`: see ParticipantView. */
export type Heard = 'newer-state' | 'nothing' | 'stranger' | 'outdated';

/** Takes in what claims to be the host's state (S1). */
export async function hearState(ballot: Ballot, message: Bytes): Promise<Heard> {
  const { crypto, door, proof, vault } = ballot.options;
  const { hostKeys: known } = ballot;
  const isHost = (keys: Bytes): Promise<boolean> =>
    known ? Promise.resolve(isSame(keys, known)) : crypto.isHost(keys, proof);
  const read = await readState(crypto, door, message, isHost);
  if (!read.valid) return whyNot(ballot, read.why);
  if (!isNewer(read.state.moment, ballot.state?.moment ?? null)) return 'nothing';
  ballot.state = read.state;
  ballot.hostKeys = read.hostKeys;
  // When this is lost, the relay or the host says it again.
  await vault.write([hostChange(read.hostKeys), stateChange(message)], 'relaxed').catch(() => undefined);
  return 'newer-state';
}

/** Only somebody who knows no host yet is told that there is a stranger or a later protocol. */
function whyNot({ state }: Ballot, why: string): Heard {
  if (state) return 'nothing';
  if (why === 'newer') return 'outdated';
  return why === 'stranger' ? 'stranger' : 'nothing';
}

/** Takes in what claims to be a receipt (S3); true when it changed anything. */
export async function hearReceipt(ballot: Ballot, message: Bytes): Promise<boolean> {
  const { crypto, door, vault } = ballot.options;
  if (!ballot.hostKeys) return false;
  const read = await readReceipt(crypto, ballot.hostKeys, door.room, message);
  if (!read || read.receipt.voter !== ballot.voter) return false;
  const key = entryKey(read.receipt);
  const entry = ballot.entries.get(key);
  const next = entry && withReceipt(entry, read);
  if (!next || next === entry) return false;
  ballot.entries.set(key, next);
  // When this is lost, the vote is sent again and the receipt comes again.
  await vault.write([entryChange(key, next)], 'relaxed').catch(() => undefined);
  return true;
}

/** Takes a vote, null to withdraw it; true when it is safe on this device and may be sent (S3.3). */
export async function castVote(ballot: Ballot, answer: Answer | null): Promise<boolean> {
  const { crypto, door, vault } = ballot.options;
  const { state, hostKeys, keys, voter } = ballot;
  if (!state || !hostKeys || state.phase.state !== 'voting' || state.paused) return false;
  const { item, round } = state.phase;
  const key = entryKey({ item: item.id, round });
  const entry = ballot.entries.get(key);
  if (!mayVote(entry, state) || (answer === null && !entry)) return false;
  const revision = (entry?.latest.vote.revision ?? 0) + 1;
  const place = { voter, item: item.id, round };
  const sealer = { keys, hostKeys, room: door.room };
  const vote = await sealVote(crypto, sealer, place, { item, answer, revision });
  if (!vote) return false;
  const next = withWord(entry, { answer, vote });
  try {
    await vault.write([entryChange(key, next)], 'strict');
  } catch {
    return false;
  }
  ballot.entries.set(key, next);
  return true;
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
