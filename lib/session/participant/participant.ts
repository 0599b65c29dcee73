import type { Answer } from '../../survey/answer.ts';
import type { Clock } from '../clock.ts';
import type { ParticipantView } from './participant-view.ts';
import type { Door, HostProof, SessionCrypto } from '../session-crypto.ts';
import type { SessionVault } from '../session-vault.ts';
import type { Transport } from '../transport/transport.ts';

export type ParticipantOptions = {
  door: Door;
  proof: HostProof;
  vault: SessionVault;
  transport: Transport;
  crypto: SessionCrypto;
  clock?: Clock;
  /** Uniform in [0, 1). */
  random?: () => number;
};

/** One voter on one device in one session. A command that does not fit the present phase resolves to false. */
export interface Participant {
  /** Calls the listener at once and at each change (a Svelte store); returns the function that ends it. */
  subscribe(listener: (view: ParticipantView) => void): () => void;
  /** Votes, or changes the vote, on the item that is open. Resolves when this device has it safe. */
  vote(answer: Answer): Promise<boolean>;
  /** Takes the vote back. */
  withdraw(): Promise<boolean>;
  /** Wipes this device for the next person, votes that were not received too. */
  leave(): Promise<void>;
  /** Leaves the page: nothing is wiped; a later participant goes on from the vault. */
  stop(): void;
}
export type CreateParticipant = (options: ParticipantOptions) => Participant;
