import type { Bytes } from '../bytes.ts';
import type { Clock } from '../clock.ts';
import { doesMatch } from '../transport/does-match.ts';
import type { Transport, TransportState } from '../transport/transport.ts';
import { createWatched } from '../watched.ts';

/** How bad the network is: chances in [0, 1], delays in milliseconds. Delays of chance reorder. */
export type Faults = { drop: number; double: number; delay: number; cut: number };
export const noFaults: Faults = { drop: 0, double: 0, delay: 1, cut: 0 };

/** What a hostile relay makes of a message on its way to a subscriber: other bytes, more of them, or none. */
type Tamper = (topic: string, bytes: Bytes) => Bytes[];

type Subscription = { filter: string; listener: (topic: string, bytes: Bytes) => void };
type Connection = { subscriptions: Subscription[]; state: ReturnType<typeof createWatched<TransportState>> };

/** A relay in memory with a network of its own, all by one seed and one clock. */
export type MemoryRelay = {
  connect(): Transport;
  /** The process dies; what it had retained is lost too where its folder goes. */
  kill(options?: { loseFolder: boolean }): void;
  restart(): void;
  /** Cuts the connection of everybody once; they come back by themselves. */
  cutAll(): void;
  faults: Faults;
  tamper: Tamper;
  /** What it keeps: for tests that search it. */
  readonly retained: ReadonlyMap<string, Bytes>;
  /** All bytes that passed through it. */
  readonly passed: readonly Bytes[];
};

export function createMemoryRelay({ clock, random }: { clock: Clock; random: () => number }): MemoryRelay {
  const retained = new Map<string, Bytes>();
  const passed: Bytes[] = [];
  const connections = new Set<Connection>();
  let up = true;
  let life = 0;

  /** Over the network: perhaps not, perhaps twice, each after a time of its own. */
  const travel = (connection: Connection, task: () => void): void => {
    const { drop, double, delay } = relay.faults;
    const copies = random() < drop ? 0 : random() < double ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      clock.after(random() * delay, () => isConnected(connection) && task());
    }
  };
  const isConnected = ({ state }: Connection): boolean => state.get().state === 'connected';
  const deliver = (to: Connection, { filter, listener }: Subscription, topic: string, bytes: Bytes): void => {
    if (!doesMatch(filter, topic)) return;
    for (const made of relay.tamper(topic, bytes)) travel(to, () => listener(topic, made));
  };
  const deliverRetained = (to: Connection, subscription: Subscription): void => {
    for (const [topic, bytes] of retained) deliver(to, subscription, topic, bytes);
  };
  const receive = (topic: string, bytes: Bytes | null, retain: boolean): void => {
    if (bytes) passed.push(bytes);
    if (retain) retained.delete(topic);
    if (retain && bytes) retained.set(topic, bytes);
    if (!bytes) return;
    for (const connection of connections) {
      for (const subscription of connection.subscriptions) deliver(connection, subscription, topic, bytes);
    }
  };
  const arrive = (connection: Connection): void => {
    clock.after(random() * relay.faults.delay, () => {
      const { state } = connection.state.get();
      if (state !== 'connecting') return;
      if (!up) return retry(connection);
      connections.add(connection);
      connection.state.set({ state: 'connected' });
      for (const subscription of connection.subscriptions) deliverRetained(connection, subscription);
    });
  };
  const retry = (connection: Connection): void => {
    clock.after(500 + random() * 500, () => arrive(connection));
  };
  const cut = (connection: Connection): void => {
    if (!connections.delete(connection)) return;
    connection.state.set({ state: 'connecting' });
    retry(connection);
  };

  const relay: MemoryRelay = {
    faults: noFaults,
    tamper: (_topic, bytes) => [bytes],
    retained,
    passed,
    connect() {
      const connection: Connection = {
        subscriptions: [],
        state: createWatched<TransportState>({ state: 'connecting' }),
      };
      arrive(connection);
      return {
        publish(topic, bytes, { retain }) {
          if (!isConnected(connection)) return Promise.reject(new Error('No connection'));
          if (random() < relay.faults.cut) clock.after(random() * relay.faults.delay, () => cut(connection));
          return new Promise((resolve, reject) => {
            const born = life;
            travel(connection, () => {
              receive(topic, bytes, retain);
              travel(connection, resolve);
            });
            // The acknowledgement may be lost, and the connection with it: whoever waits is told in the end.
            clock.after(relay.faults.delay * 3 + 1, () =>
              born === life ? resolve() : reject(new Error('Cut')),
            );
          });
        },
        subscribe(filter, listener) {
          const subscription = { filter, listener };
          connection.subscriptions.push(subscription);
          if (isConnected(connection)) deliverRetained(connection, subscription);
        },
        watch: (listener) => connection.state.subscribe(listener),
        close() {
          connections.delete(connection);
          if (connection.state.get().state !== 'closed') connection.state.set({ state: 'closed' });
        },
      };
    },
    kill({ loseFolder } = { loseFolder: false }) {
      up = false;
      life += 1;
      if (loseFolder) retained.clear();
      for (const connection of [...connections]) cut(connection);
    },
    restart() {
      up = true;
    },
    cutAll() {
      for (const connection of [...connections]) cut(connection);
    },
  };
  return relay;
}
