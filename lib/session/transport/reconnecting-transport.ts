import type { Bytes } from '../bytes.ts';
import { deviceClock, type Clock } from '../clock.ts';
import { createWatched } from '../watched.ts';
import { doesMatch } from './does-match.ts';
import type { MqttConnection, OpenMqtt } from './mqtt-connection.ts';
import type { Transport, TransportState } from './transport.ts';

export type MqttOptions = {
  /** Of the relay, `wss://…/mqtt`; of a cluster more than one, tried in an order of chance. At least one. */
  addresses: readonly string[];
  /** Who connects. The host's password is its claim on the session's topics (`makeHostClaim`). */
  as: { role: 'host'; password: string } | { role: 'participant' };
  clock?: Clock;
  /** Uniform in [0, 1). */
  random?: () => number;
};

/** Between a connection and the next attempt, in milliseconds; by chance, or all come back at once. */
const retryAfter = { least: 500, spread: 500 };
/** 'Bad user name or password' and 'not authorised' (MQTT 3.1.1, 3.2.2.3): another attempt ends the same. */
const finalCodes: readonly number[] = [4, 5];
const granted = Promise.resolve(true);
const isRefusal = (code: number): boolean => code >= 128;

type Subscription = { filter: string; listener: (topic: string, message: Bytes) => void };

/**
 * A relay that speaks MQTT 3.1.1 over WebSocket: ours, mosquitto, NATS. Publishes at QoS 1, subscribes at QoS 0. Comes
 * back by itself, with a connection anew each time: `open` makes one.
 */
export function createReconnectingTransport(options: MqttOptions, open: OpenMqtt): Transport {
  const { addresses, as, clock = deviceClock, random = Math.random } = options;
  const state = createWatched<TransportState>({ state: 'connecting' });
  const subscriptions: Subscription[] = [];
  let connection: MqttConnection | null = null;
  let attempt = Math.floor(random() * addresses.length);
  /** Whether all that was asked of this connection so far is granted. */
  let asked = granted;
  let cancelRetry = (): void => undefined;
  const isOver = (): boolean => state.get().state === 'refused' || state.get().state === 'closed';

  const finish = (last: TransportState): void => {
    if (isOver()) return;
    state.set(last);
    cancelRetry();
    connection?.end();
  };
  /** Whether the relay grants them all; when not, we are refused. What fails with its connection is asked again. */
  const ask = async (from: MqttConnection, filters: readonly string[]): Promise<boolean> => {
    const codes = await from.subscribe([...new Set(filters)]).catch(() => null);
    if (codes?.some(isRefusal)) finish({ state: 'refused', why: 'subscription' });
    return codes !== null && !isOver();
  };

  const connect = (): void => {
    const address = addresses[attempt++ % addresses.length];
    if (!address) throw new Error('A relay needs an address');
    const { role } = as;
    const password = as.role === 'host' ? as.password : role;
    const clientId = `${role}-${Array.from({ length: 4 }, () => random().toString(36).slice(2, 7)).join('')}`;
    const own = open(address, { clientId, username: role, password }, clock, {
      connected: () => void stand(own),
      refused: (code) => {
        if (finalCodes.includes(code)) finish({ state: 'refused', why: 'credentials' });
      },
      heard(topic, message) {
        if (isOver() || message.length === 0) return;
        for (const { filter, listener } of subscriptions) {
          if (doesMatch(filter, topic)) listener(topic, message);
        }
      },
      gone() {
        if (isOver()) return;
        state.set({ state: 'connecting' });
        cancelRetry = clock.after(retryAfter.least + random() * retryAfter.spread, connect);
      },
    });
    connection = own;
    asked =
      subscriptions.length > 0
        ? ask(
            own,
            subscriptions.map(({ filter }) => filter),
          )
        : granted;
  };
  /** We are connected when all subscriptions stand, those too that came meanwhile. */
  const stand = async (own: MqttConnection): Promise<void> => {
    for (let seen; seen !== asked;) {
      seen = asked;
      if (!(await seen)) return;
    }
    if (connection === own && !isOver()) state.set({ state: 'connected' });
  };
  connect();

  return {
    publish(topic, message, { retain }) {
      if (!connection || state.get().state !== 'connected') {
        return Promise.reject(new Error('No connection to the relay'));
      }
      return connection.publish(topic, message ?? new Uint8Array(), retain);
    },
    subscribe(filter, listener) {
      subscriptions.push({ filter, listener });
      if (!connection || isOver()) return;
      const [before, now] = [asked, ask(connection, [filter])];
      asked = Promise.all([before, now]).then((each) => each.every(Boolean));
    },
    watch: state.subscribe,
    close: () => finish({ state: 'closed' }),
  };
}
