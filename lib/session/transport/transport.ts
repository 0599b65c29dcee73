import type { Bytes } from '../bytes.ts';

/** `refused`: the relay won't have us, and trying again as we are makes no difference. `closed`: we left. */
export type TransportState =
  { state: 'connecting' } | { state: 'connected' } | { state: 'refused'; why: string } | { state: 'closed' };

/**
 * Carries bytes between the host and the participants of one session, by topic; it may lose, double, delay and reorder
 * them, and nothing of the protocol trusts it. It connects by itself, and again after each loss, until it is closed.
 *
 * Topics are MQTT's: segments parted by `/`. A filter may have `+` for any one segment. A retained message is kept by
 * the relay, the last of each topic, for whoever subscribes later.
 */
export interface Transport {
  /**
   * Hands a message to the relay: null clears what is retained under the topic. Resolves once the relay said that it
   * has the message, which tells nothing about the other side. Rejects when there is no connection, or it is gone before
   * that; the message is not sent again by itself.
   */
  publish(topic: string, message: Bytes | null, options: { retain: boolean }): Promise<void>;
  /**
   * Hands each message under the filter to the listener: what is retained first, then what comes. Holds over
   * reconnections. A cleared topic is not told. Call it before the topic is needed: it may be called at any state.
   */
  subscribe(filter: string, listener: (topic: string, message: Bytes) => void): void;
  /**
   * Tells the present state at once, then each change. `connected` is told when the subscriptions stand, at each
   * connection anew. Returns the function that ends the telling.
   */
  watch(listener: (state: TransportState) => void): () => void;
  /** Ends the connection for good; nothing is told after `closed`. */
  close(): void;
}
