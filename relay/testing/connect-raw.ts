import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { onTestFinished } from 'vitest';

/** A client of MQTT that does what a test wants, also what our own never would; resolves when it is connected. */
export async function connectRaw(
  address: string,
  username: string,
  options: IClientOptions = {},
): Promise<MqttClient> {
  const client = mqtt.connect(address, {
    ...{ username, password: 'secret', protocolVersion: 4, reconnectPeriod: 0, ...options },
  });
  onTestFinished(() => void client.end(true));
  await new Promise<void>((resolve, reject) => {
    client.once('connect', () => resolve());
    client.once('error', reject);
    client.once('close', () => reject(new Error('Closed')));
  });
  client.on('error', () => undefined);
  // What waits for an answer then fails.
  client.on('close', () => client.end(true));
  return client;
}
