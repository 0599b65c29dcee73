import { Readable } from 'node:stream';
import type { Rooms } from './rooms.ts';

/**
 * What the broker asks of a store where every connection starts clean, subscribes at QoS 0 and leaves no will: the
 * retained messages, and nothing of all else. They were stored before, when publishing them was allowed.
 */
export function createCleanPersistence(rooms: Rooms): object {
  const nothing = (): Promise<void> => Promise.resolve();
  const none = (): Promise<never[]> => Promise.resolve([]);
  const empty = (): Readable => Readable.from([]);
  return {
    // The broker looks whether this is written as an async function.
    setup: async () => undefined,
    storeRetained: nothing,
    createRetainedStreamCombi: (filters: readonly string[]) =>
      Readable.from(
        filters
          .flatMap((filter) => rooms.retained(filter))
          .map(({ topic, payload }) => ({ cmd: 'publish', topic, payload, qos: 0, retain: true })),
      ),
    addSubscriptions: nothing,
    removeSubscriptions: nothing,
    cleanSubscriptions: nothing,
    subscriptionsByTopic: none,
    outgoingEnqueueCombi: nothing,
    outgoingStream: empty,
    delWill: nothing,
    streamWill: empty,
    cleanIncoming: nothing,
  };
}
