import { openMqtt } from './mqtt-connection.ts';
import { createReconnectingTransport, type MqttOptions } from './reconnecting-transport.ts';
import type { Transport } from './transport.ts';

/**
 * The same as `createMqttTransport` without the library, which weighs more than all of the participant's page: that
 * has to come over a crowded network to a phone. Passes the same contract.
 */
export function createLeanTransport(options: MqttOptions): Transport {
  return createReconnectingTransport(options, openMqtt);
}
