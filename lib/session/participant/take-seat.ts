import type { Ballot } from './ballot.ts';
import { loadParticipant } from './participant-store.ts';
import { hearState } from './take-part.ts';

/** The device as it stood when its page last closed, or a new voter. */
export async function takeSeat(options: Ballot['options']): Promise<Ballot> {
  const { vault, crypto } = options;
  const { keys, hostKeys, stateMessage, entries } = await loadParticipant(vault, crypto);
  const voter = await crypto.voterName(keys.publicKey);
  const ballot: Ballot = { options, voter, keys, hostKeys, state: null, entries };
  if (stateMessage && hostKeys) await hearState(ballot, stateMessage);
  return ballot;
}
