import mqtt, { type IClientOptions } from 'mqtt';
import type { OpenMqtt } from './mqtt-connection.ts';
import { createReconnectingTransport, type MqttOptions } from './reconnecting-transport.ts';
import type { Transport } from './transport.ts';

const always: IClientOptions = {
  protocolVersion: 4,
  clean: true,
  keepalive: 60,
  // In milliseconds: a phone that went to sleep in between tries again.
  connectTimeout: 10_000,
  // Each attempt is a client of its own: what this library does by itself on a return hides refused subscriptions.
  reconnectPeriod: 0,
  resubscribe: false,
  // Else it makes a worker of a blob, which the policy of an extension page blocks: no pings then.
  timerVariant: 'native',
};

/** A relay by way of the library: what the host uses. */
export function createMqttTransport(options: MqttOptions): Transport {
  return createReconnectingTransport(options, openByLibrary);
}

const openByLibrary: OpenMqtt = (address, as, _clock, events) => {
  const client = mqtt.connect(address, { ...always, ...as });
  const isConnected = new Promise<void>((resolve, reject) => {
    client.once('connect', () => resolve());
    client.once('close', () => reject(new Error('The connection to the relay is gone')));
  });
  // Nobody may have asked for anything yet.
  isConnected.catch(() => undefined);
  client.on('connect', events.connected);
  client.on('message', (topic, payload) => events.heard(topic, new Uint8Array(payload)));
  client.on('error', (error) => {
    if ('code' in error && typeof error.code === 'number') events.refused(error.code);
  });
  client.once('close', () => {
    // What waits for an acknowledgement is told that it does not come.
    client.end(true);
    events.gone();
  });

  return {
    async subscribe(filters) {
      await isConnected;
      return new Promise((resolve, reject) => {
        client.subscribe([...filters], { qos: 0 }, (error, _wanted, answer) => {
          if (answer) return resolve(answer.granted.map(Number));
          // Without what it was asked for a connection is of no use.
          client.end(true);
          reject(new Error('The relay did not answer', { cause: error }));
        });
      });
    },
    publish: (topic, message, retain) =>
      new Promise((resolve, reject) => {
        // The library takes any bytes and its type asks for a Buffer, which a browser does not have.
        client.publish(topic, message as Buffer, { qos: 1, retain }, (error) => {
          if (error) reject(new Error('The relay did not answer', { cause: error }));
          else resolve();
        });
      }),
    end: () => void client.end(true),
  };
};
