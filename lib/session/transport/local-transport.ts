import { z } from 'zod';
import type { Bytes } from '../bytes.ts';
import { createWatched } from '../watched.ts';
import { doesMatch } from './does-match.ts';
import type { Transport, TransportState } from './transport.ts';

const bytesSchema = z.custom<Bytes>((value) => value instanceof Uint8Array);
const saidSchema = z.discriminatedUnion('said', [
  z.strictObject({
    said: z.literal('message'),
    topic: z.string(),
    bytes: bytesSchema.nullable(),
    retain: z.boolean(),
  }),
  z.strictObject({ said: z.literal('subscribed'), filter: z.string(), by: z.string() }),
  /** To the one who subscribed: the others have heard it. */
  z.strictObject({ said: z.literal('kept'), topic: z.string(), bytes: bytesSchema, to: z.string() }),
]);
type Said = z.infer<typeof saidSchema>;

/**
 * Pages of one browser among themselves, without any network: around one table. There is no relay, so whoever said
 * something last under a topic keeps it for who subscribes later, as long as its page is there.
 * @param name that of the channel: of one session
 */
export function createLocalTransport(name: string): Transport {
  const self = `${Math.random()}`;
  const channel = new BroadcastChannel(name);
  const state = createWatched<TransportState>({ state: 'connected' });
  const subscriptions: { filter: string; listener: (topic: string, bytes: Bytes) => void }[] = [];
  const retained = new Map<string, Bytes>();
  const tell = (said: Said): void => channel.postMessage(said);
  const isOpen = (): boolean => state.get().state === 'connected';

  const hear = (topic: string, bytes: Bytes | null): void => {
    if (!bytes || !isOpen()) return;
    for (const { filter, listener } of subscriptions) if (doesMatch(filter, topic)) listener(topic, bytes);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = saidSchema.safeParse(data);
    if (!parsed.success) return;
    const said = parsed.data;
    if (said.said === 'message') {
      if (said.retain) retained.delete(said.topic);
      hear(said.topic, said.bytes);
    }
    if (said.said === 'kept' && said.to === self) hear(said.topic, said.bytes);
    if (said.said !== 'subscribed') return;
    for (const [topic, bytes] of retained) {
      if (doesMatch(said.filter, topic)) tell({ said: 'kept', topic, bytes, to: said.by });
    }
  };

  return {
    publish(topic, bytes, { retain }) {
      if (!isOpen()) return Promise.reject(new Error('The transport is closed'));
      if (retain) retained.delete(topic);
      if (retain && bytes) retained.set(topic, bytes);
      tell({ said: 'message', topic, bytes, retain });
      // A page hears itself too, as it would through a relay: not before its own turn is over.
      queueMicrotask(() => hear(topic, bytes));
      return Promise.resolve();
    },
    subscribe(filter, listener) {
      const subscription = { filter, listener };
      subscriptions.push(subscription);
      tell({ said: 'subscribed', filter, by: self });
      queueMicrotask(() => {
        for (const [topic, bytes] of retained)
          if (isOpen() && doesMatch(filter, topic)) listener(topic, bytes);
      });
    },
    watch: state.subscribe,
    close() {
      if (!isOpen()) return;
      state.set({ state: 'closed' });
      channel.close();
    },
  };
}
