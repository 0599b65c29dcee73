import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import type { Bytes } from '../bytes.ts';
import { deviceClock, type Clock } from '../clock.ts';
import { createWatched } from '../watched.ts';
import { doesMatch } from './does-match.ts';
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
/** In milliseconds: a phone that went to sleep in between tries again. */
const answerTime = 10_000;
/** 'Bad user name or password' and 'not authorised' (MQTT 3.1.1, 3.2.2.3): another attempt ends the same. */
const finalCodes: readonly unknown[] = [4, 5];

const always: IClientOptions = {
  protocolVersion: 4,
  clean: true,
  keepalive: 60,
  connectTimeout: answerTime,
  // Each attempt is a client of its own: what this library does by itself on a return hides refused subscriptions.
  reconnectPeriod: 0,
  resubscribe: false,
  // Else it makes a worker of a blob, which the policy of an extension page blocks: no pings then.
  timerVariant: 'native',
};

type Subscription = { filter: string; listener: (topic: string, message: Bytes) => void };

/** A relay that speaks MQTT 3.1.1 over WebSocket: ours, mosquitto, NATS. Publishes at QoS 1, subscribes at QoS 0. */
export function createMqttTransport(options: MqttOptions): Transport {
  const { addresses, as, clock = deviceClock, random = Math.random } = options;
  const state = createWatched<TransportState>({ state: 'connecting' });
  const subscriptions: Subscription[] = [];
  let client: MqttClient | null = null;
  let attempt = Math.floor(random() * addresses.length);
  let cancelRetry = (): void => undefined;
  const isOver = (): boolean => state.get().state === 'refused' || state.get().state === 'closed';

  const finish = (last: TransportState): void => {
    if (isOver()) return;
    state.set(last);
    cancelRetry();
    client?.end(true);
  };
  /** Whether the relay grants these filters; when it grants one not, we are refused. */
  const ask = (connection: MqttClient, filters: ReadonlySet<string>): Promise<boolean> =>
    new Promise((resolve) => {
      connection.subscribe([...filters], { qos: 0 }, (error, _wanted, answer) => {
        const isRefused = answer?.granted.some((code) => Number(code) >= 128);
        if (isRefused) finish({ state: 'refused', why: 'subscription' });
        resolve(!error && !isRefused);
      });
    });
  /** Asks for all that there is, also for what is added meanwhile. */
  const askForAll = async (connection: MqttClient): Promise<boolean> => {
    for (let asked = 0; asked < subscriptions.length;) {
      const filters = new Set(subscriptions.slice(asked).map(({ filter }) => filter));
      asked = subscriptions.length;
      if (!(await ask(connection, filters))) return false;
    }
    return true;
  };

  const connect = (): void => {
    const address = addresses[attempt++ % addresses.length];
    if (!address) throw new Error('A relay needs an address');
    const { role } = as;
    const password = as.role === 'host' ? as.password : role;
    const clientId = `${role}-${Array.from({ length: 4 }, () => random().toString(36).slice(2, 7)).join('')}`;
    const connection = mqtt.connect(address, { ...always, clientId, username: role, password });
    client = connection;
    connection.on('connect', () => {
      void askForAll(connection).then((granted) => {
        if (!granted) connection.end(true);
        else if (connection.connected && !isOver()) state.set({ state: 'connected' });
      });
    });
    connection.on('message', (topic, payload) => {
      if (isOver() || payload.length === 0) return;
      const message = new Uint8Array(payload);
      for (const { filter, listener } of subscriptions)
        if (doesMatch(filter, topic)) listener(topic, message);
    });
    connection.on('error', (error) => {
      if ('code' in error && finalCodes.includes(error.code))
        finish({ state: 'refused', why: 'credentials' });
    });
    connection.once('close', () => {
      // What waits for an acknowledgement is told that it does not come.
      connection.end(true);
      if (isOver() || client !== connection) return;
      state.set({ state: 'connecting' });
      cancelRetry = clock.after(retryAfter.least + random() * retryAfter.spread, connect);
    });
  };
  connect();

  return {
    publish(topic, message, { retain }) {
      const connection = client;
      if (!connection || state.get().state !== 'connected')
        return Promise.reject(new Error('No connection to the relay'));
      return new Promise((resolve, reject) => {
        // The library takes any bytes and its type asks for a Buffer, which a browser does not have.
        const payload = (message ?? '') as Buffer | string;
        connection.publish(topic, payload, { qos: 1, retain }, (error) => {
          if (error) reject(new Error('The relay did not answer', { cause: error }));
          else resolve();
        });
      });
    },
    subscribe(filter, listener) {
      subscriptions.push({ filter, listener });
      // While connecting, the connection subscribes to all that there is by then.
      if (client && state.get().state === 'connected') {
        const connection = client;
        void ask(connection, new Set([filter])).then((granted) => granted || connection.end(true));
      }
    },
    watch: state.subscribe,
    close: () => finish({ state: 'closed' }),
  };
}
