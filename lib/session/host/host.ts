import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import type { Clock } from '../clock.ts';
import type { HostView } from './host-view.ts';
import type { ReleaseRound } from '../released-round.ts';
import type { Door, HostKeys, SessionCrypto } from '../session-crypto.ts';
import type { SessionPlan } from '../session-plan.ts';
import type { SessionVault } from '../session-vault.ts';
import type { Transport } from '../transport/transport.ts';

export type HostOptions = {
  keys: HostKeys;
  door: Door;
  plan: SessionPlan;
  vault: SessionVault;
  transport: Transport;
  crypto: SessionCrypto;
  release: ReleaseRound;
  /** False when this session is opened for the first time; true at each later start of its page. */
  resumed: boolean;
  clock?: Clock;
  /** Uniform in [0, 1). */
  random?: () => number;
};

/**
 * The host of one session. Commands resolve when they are stored; what they change is said as soon as there is a
 * connection. One that does not fit the present phase, or cannot be stored, changes nothing and resolves to false.
 */
export interface Host {
  /** Calls the listener at once and at each change (a Svelte store); returns the function that ends it. */
  subscribe(listener: (view: HostView) => void): () => void;
  /** Puts an item to the vote: its open round goes on, or after a released one the next round begins. */
  open(item: string): Promise<boolean>;
  /** Closes the round; what was on its way has two seconds more. */
  close(): Promise<boolean>;
  /**
   * Shows the closed round, after the grace. Of an open item: the texts that are let through, by id, as they are shown;
   * false when they are more than one message can carry.
   */
  reveal(texts?: ReadonlyMap<string, string>): Promise<boolean>;
  /** A next round on the item that is shown. */
  again(): Promise<boolean>;
  /** Leaves the present item without showing it: back to the lobby. */
  skip(): Promise<boolean>;
  addItem(item: Item): Promise<boolean>;
  pause(on: boolean): Promise<boolean>;
  /** Says until when there is talk about what is shown, in milliseconds since 1970; null ends it. */
  talk(until: number | null): Promise<boolean>;
  /** Nobody new comes in. */
  lock(on: boolean): Promise<boolean>;
  /** Counts raised hands as votes in the open round, in place of those entered before. */
  enterHands(answers: readonly Answer[]): Promise<boolean>;
  /** Says the close to all, then wipes votes, receipts and what is retained of them; what was released stays. */
  end(): Promise<boolean>;
  /** Leaves the page: nothing is said or wiped; a later host goes on from the vault. */
  stop(): void;
}
export type CreateHost = (options: HostOptions) => Host;
